package se.samverka.people.appointing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.county.County;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint.Wish;
import se.samverka.people.appointing.AppointmentRules.Candidate;
import se.samverka.people.appointing.AppointmentRules.Held;
import se.samverka.people.appointing.AppointmentRules.Period;
import se.samverka.platform.rules.Verdict;

/** Who is meant by a name in a form: by the address, or in a group by name and home. */
@Component
class Candidates {

    private final People people;
    private final Appointments appointments;
    private final County county;

    Candidates(People people, Appointments appointments, County county) {
        this.people = people;
        this.appointments = appointments;
        this.county = county;
    }

    Candidate candidate(Wish wish) {
        var typed = wish.person();
        var known = known(wish).orElse(null);
        var home = typed.organisation() == null && known != null ? known.organisation() : typed.organisation();
        return new Candidate(
                known == null ? null : known.id(), typed.name(), home, homeInWords(home, wish), typed.email() != null);
    }

    /** Why the address cannot be the one that is meant. */
    Verdict whyNotWho(Wish wish, boolean onSeat) {
        return known(wish)
                .map(person -> AppointmentRules.isWhoIsKnown(
                        wish.person(), person, homeInWords(person.organisation(), wish), onSeat))
                .orElse(Verdict.FREE);
    }

    List<Held> held(BodyId body) {
        return appointments.listIn(body).stream()
                .map(a -> held(a, people.person(a.person())))
                .toList();
    }

    /** Whoever leads has a seat, as a rule: without an address, the member of that name is meant. */
    Optional<Person> known(Wish wish) {
        var email = wish.person().email();
        if (email != null) return people.findByEmail(email);
        return leads(wish.charge()) ? member(wish) : Optional.empty();
    }

    private Optional<Person> member(Wish wish) {
        var period = new Period(wish.from(), wish.to());
        return held(wish.body()).stream()
                .filter(held -> held.is(Charge.MEMBER) && held.overlaps(period) && isNamed(held, wish.person()))
                .map(held -> people.person(held.appointment().person()))
                .findFirst();
    }

    private static boolean isNamed(Held held, NewPerson typed) {
        var home = typed.organisation();
        return AppointmentRules.isSameName(held.name(), typed.name()) && (home == null || home.equals(held.home()));
    }

    private static boolean leads(Charge charge) {
        return charge == Charge.CHAIR || charge == Charge.VICE_CHAIR;
    }

    private static Held held(se.samverka.people.Appointment appointment, Person person) {
        return new Held(appointment, person.fullName(), person.organisation(), person.email() != null);
    }

    private String homeInWords(@Nullable OrganisationId home, Wish wish) {
        return home == null
                ? "ingen organisation"
                : county.organisation(home, wish.from()).shortName();
    }
}
