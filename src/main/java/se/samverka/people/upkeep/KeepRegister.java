package se.samverka.people.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.ChargeWords;
import se.samverka.people.Entrusts;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.people.Register.Contact;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.edits.Merged;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Puts the register right: invites, corrects, and ends what somebody is charged with. */
@Component
class KeepRegister {

    private final Register register;
    private final People people;
    private final Appointments appointments;
    private final Entrusts entrusts;
    private final ChargeWords words;
    private final CountyClock clock;

    KeepRegister(
            Register register,
            People people,
            Appointments appointments,
            Entrusts entrusts,
            ChargeWords words,
            CountyClock clock) {
        this.register = register;
        this.people = people;
        this.appointments = appointments;
        this.entrusts = entrusts;
        this.words = words;
        this.clock = clock;
    }

    Verdict whyNotCorrect(PersonId person, Contact contact) {
        var email = contact.email();
        return email == null ? Verdict.FREE : UpkeepRules.addressIsFree(person, people.findByEmail(email));
    }

    /**
     * @return what stands now, and where somebody else has corrected the same meanwhile
     * @throws Refused where somebody else has the address
     */
    @Transactional
    Merged correct(Actor actor, PersonId person, Edit edit) {
        var merged = edit.with(PersonFields.of(register.hold(person)));
        var contact = PersonFields.contact(merged.kept());
        refuse(whyNotCorrect(person, contact));
        register.correct(actor, person, contact);
        return merged;
    }

    void shield(Actor actor, PersonId person, boolean shielded) {
        register.shield(actor, person, shielded);
    }

    /** Somebody who is to support a group. */
    @Transactional
    PersonId invite(Actor actor, NewPerson person, BodyId body) {
        return supporter(person, body).orElseGet(() -> entrusts.support(actor, body, person));
    }

    @Transactional
    PersonId inviteAdministrator(Actor actor, NewPerson person) {
        var id = register.enter(actor, person);
        makeAdministrator(actor, id);
        return id;
    }

    @Transactional
    PersonId inviteAuditor(Actor actor, NewPerson person) {
        var id = register.enter(actor, person);
        makeAuditor(actor, id);
        return id;
    }

    private Optional<PersonId> supporter(NewPerson person, BodyId body) {
        return people.list(body, Charge.SUPPORT, clock.today()).stream()
                .map(Holder::person)
                .filter(known -> Objects.requireNonNullElse(known.email(), "").equalsIgnoreCase(person.email()))
                .map(Person::id)
                .findFirst();
    }

    /** Leaves one who is administrator already as it is. */
    @Transactional
    void makeAdministrator(Actor actor, PersonId person) {
        if (!isToday(Charge.ADMINISTRATOR, person)) register.makeAdministrator(actor, person);
    }

    /** Leaves one who is auditor already as it is. */
    @Transactional
    void makeAuditor(Actor actor, PersonId person) {
        if (!isToday(Charge.AUDITOR, person)) register.makeAuditor(actor, person);
    }

    private boolean isToday(Charge charge, PersonId person) {
        return people.listAppointments(person, clock.today()).stream().anyMatch(held -> held.charge() == charge);
    }

    Verdict whyNotEnd(Appointment appointment, LocalDate lastDay) {
        return UpkeepRules.lastDayFits(appointment, lastDay)
                .and(UpkeepRules.anAdministratorRemains(appointment, lastDay, administrators()));
    }

    /** @throws Refused where the verdict hinders it */
    @Transactional
    void end(Actor actor, UUID id, LocalDate lastDay) {
        refuse(whyNotEnd(appointments.find(id).orElseThrow(), lastDay));
        entrusts.end(actor, id, lastDay);
    }

    /** Everything somebody is charged with today or later. */
    List<Appointment> charges(PersonId person) {
        return appointments.listFrom(clock.today()).stream()
                .filter(held -> held.person().equals(person))
                .toList();
    }

    WhatIsLost whatIsLost(Person person, Appointment ended) {
        return new WhatIsLost(
                person.fullName(),
                ended.charge(),
                words.place(ended),
                whoStays(ended).map(Person::fullName).orElse(""),
                charges(person.id()).size() == 1);
    }

    private Optional<Person> whoStays(Appointment ended) {
        var body = ended.body();
        if (body == null) return Optional.empty();
        return inSteadOf(ended, body)
                .filter(holder -> !holder.appointment().id().equals(ended.id()))
                .map(Holder::person)
                .findFirst();
    }

    private Stream<Holder> inSteadOf(Appointment ended, BodyId body) {
        var charge = ended.charge() == Charge.MEMBER ? Charge.DEPUTY : ended.charge();
        return people.list(body, charge, clock.today()).stream()
                .filter(holder -> ended.seat() == null
                        || ended.seat().equals(holder.appointment().seat()));
    }

    private List<Appointment> administrators() {
        return appointments.listFrom(clock.today()).stream()
                .filter(held -> held.charge() == Charge.ADMINISTRATOR)
                .toList();
    }

    private static void refuse(Verdict verdict) {
        if (!verdict.allows()) throw new Refused(verdict);
    }
}
