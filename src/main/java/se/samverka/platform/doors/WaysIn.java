package se.samverka.platform.doors;

import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/** How a person gets in and is in, for an administrator whom somebody has told of a lost phone. */
public interface WaysIn {

    /** @param places where the person is signed in @param passkeys how many the person has */
    record Open(int places, int passkeys) {

        public boolean any() {
            return places + passkeys > 0;
        }
    }

    Open of(PersonId person);

    /** Signs the person out everywhere and removes every passkey; the link by e-mail goes on working. */
    void close(Actor actor, PersonId person);
}
