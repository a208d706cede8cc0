package se.samverka.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.people.Appointment;
import se.samverka.people.Person;
import se.samverka.people.Sittings;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Grants;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Role;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.CountyClock;

/** Who can sign in, and what follows from the appointments that hold today. */
@Component
class PeoplesAccounts implements Accounts, Grants {

    private final Persons persons;
    private final Sittings sittings;
    private final Bodies bodies;
    private final CountyClock clock;

    PeoplesAccounts(Persons persons, Sittings sittings, Bodies bodies, CountyClock clock) {
        this.persons = persons;
        this.sittings = sittings;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return persons.findByEmail(email).filter(this::holdsSomething).flatMap(PeoplesAccounts::account);
    }

    @Override
    public Optional<Account> find(PersonId person) {
        return persons.find(person).flatMap(PeoplesAccounts::account);
    }

    @Override
    public Stream<Role> rolesOf(PersonId person, Instant now) {
        var day = LocalDate.ofInstant(now, CountyClock.STOCKHOLM);
        return sittings.of(person, day).stream().map(this::role);
    }

    @MandateRule(
            id = "seats-survive-people",
            says = "eftersom vi är inne i en ny mandatperiod kommer nya politiker att ta plats i organisationen",
            source = "VKL:s verksamhetsplan 2016")
    private Role role(Appointment appointment) {
        var body = appointment.body();
        return new Role(
                appointment.charge().role(),
                body == null ? Role.EVERYWHERE : bodies.body(body).slug());
    }

    private boolean holdsSomething(Person person) {
        return !sittings.of(person.id(), clock.today()).isEmpty();
    }

    private static Optional<Account> account(Person person) {
        return person.email() == null
                ? Optional.empty()
                : Optional.of(new Account(person.id(), person.fullName(), person.email()));
    }
}
