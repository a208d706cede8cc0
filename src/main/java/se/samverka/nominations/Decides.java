package se.samverka.nominations;

import java.util.List;
import se.samverka.nominations.Nomination.Decided;
import se.samverka.platform.identity.Actor;

/** Makes appointments of what has come in. */
public interface Decides {

    /** Keeps the decision, and appoints those who have come in; again for those who come later. */
    void decide(Actor actor, Nomination nomination, Decided decided);

    /** Whether somebody has come in who can be appointed and is not. */
    boolean hasMore(Nomination nomination);

    /** Those whom the decision could not appoint, a sentence each; empty before it. */
    List<String> listLeft(Nomination nomination);
}
