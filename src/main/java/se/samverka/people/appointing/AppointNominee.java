package se.samverka.people.appointing;

import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.people.AppointsNominees;
import se.samverka.people.Nominee;
import se.samverka.people.Nominees.Term;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;

/** What an organisation has written becomes an appointment; nothing is typed again. */
@Component
class AppointNominee implements AppointsNominees {

    private final Appoint appoint;
    private final Bodies bodies;

    AppointNominee(Appoint appoint, Bodies bodies) {
        this.appoint = appoint;
        this.bodies = bodies;
    }

    @Override
    public Verdict whyNot(Nominee nominee, Term term) {
        return appoint.whyNot(wish(nominee, term));
    }

    @Override
    public PersonId appoint(Actor actor, Nominee nominee, Term term) {
        return appoint.appoint(actor, wish(nominee, term));
    }

    private Wish wish(Nominee nominee, Term term) {
        var person = new NewPerson(
                nominee.name(),
                nominee.email(),
                nominee.phone(),
                nominee.organisation(),
                bodies.body(nominee.body()).isOfElected(),
                false);
        return new Wish(
                nominee.body(),
                nominee.seat(),
                nominee.charge(),
                person,
                nominee.party(),
                nominee.title(),
                term.from(),
                term.to(),
                term.source(),
                term.reason());
    }
}
