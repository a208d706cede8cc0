package se.samverka.people;

import se.samverka.people.Nominees.Term;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Gives whoever is proposed the seat. */
public interface AppointsNominees {

    Verdict whyNot(Nominee nominee, Term term);

    /** @throws Refused where the verdict hinders it; nothing is kept */
    PersonId appoint(Actor actor, Nominee nominee, Term term);
}
