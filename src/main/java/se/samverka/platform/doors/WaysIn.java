package se.samverka.platform.doors;

import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/** How a person gets in and is in, for an administrator whom somebody has told of a lost phone. */
public interface WaysIn {

    /** How many. @param places where the person is signed in @param accounts elsewhere that are linked */
    record Open(int places, int passkeys, int accounts) {

        public boolean any() {
            return places + passkeys + accounts > 0;
        }
    }

    Open of(PersonId person);

    /** Signs the person out everywhere, removes every passkey and unlinks every account; the link by e-mail goes on working. */
    void close(Actor actor, PersonId person);
}
