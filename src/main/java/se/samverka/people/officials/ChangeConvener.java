package se.samverka.people.officials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.Entrusts;
import se.samverka.people.NameAndEmail;
import se.samverka.people.OneConvener;
import se.samverka.people.People;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** One takes over from another on a day; whoever leaves does so on the day before, and it stays in the history. */
@Component
class ChangeConvener {

    private final Appointments appointments;
    private final Entrusts entrusts;
    private final People people;

    ChangeConvener(Appointments appointments, Entrusts entrusts, People people) {
        this.appointments = appointments;
        this.entrusts = entrusts;
        this.people = people;
    }

    /** Who convenes that day or is to later, the latest; empty where nobody is. */
    Optional<Appointment> sitting(BodyId body, LocalDate from) {
        return appointments.listIn(body).stream()
                .filter(one -> one.charge() == Charge.CONVENER && one.overlaps(from, null))
                .max(Comparator.comparing(Appointment::from));
    }

    /** @throws Refused where the one who convenes began that day or later; then nothing is changed */
    @Transactional
    public void change(Actor actor, BodyId body, NameAndEmail successor, LocalDate from) {
        appointments.lock(body);
        var sitting = sitting(body, from);
        Verdict verdict = OneConvener.whyNotChange(
                sitting.orElse(null),
                from,
                sitting.map(one -> people.person(one.person()).fullName()).orElse(""));
        if (!verdict.allows()) throw new Refused(verdict);
        sitting.ifPresent(one -> entrusts.end(actor, one.id(), from.minusDays(1)));
        entrusts.convene(
                actor, body, new NewPerson(successor.name(), successor.email(), null, null, false, false), from);
    }
}
