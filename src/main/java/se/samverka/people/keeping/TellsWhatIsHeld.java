package se.samverka.people.keeping;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.keeping.WhatIsHeld.Shown;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.FirstWords;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Site;

/** Tells each appointed person, once, what is held, from whom, why and how long. */
@Component
class TellsWhatIsHeld implements FirstWords {

    private static final Set<Charge> WITH_WORK_CONTACT = Set.of(Charge.SUPPORT, Charge.CONVENER, Charge.COORDINATOR);

    private final People people;
    private final Appointments appointments;
    private final County county;
    private final RetentionPlan plan;
    private final Site site;
    private final Settings settings;
    private final CountyClock clock;

    TellsWhatIsHeld(
            People people,
            Appointments appointments,
            County county,
            RetentionPlan plan,
            Site site,
            Settings settings,
            CountyClock clock) {
        this.people = people;
        this.appointments = appointments;
        this.county = county;
        this.plan = plan;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever is appointed to nothing is told when they are. */
    @Override
    public List<Letter.Block> to(PersonId id) {
        var charges = appointments.listOf(id).stream().map(Appointment::charge).toList();
        return charges.isEmpty() ? List.of() : held(people.person(id), charges).blocks();
    }

    private WhatIsHeld held(Person person, List<Charge> charges) {
        return new WhatIsHeld(
                from(person),
                person.elected(),
                shown(person, charges),
                rule(PersonRecords.CONTACTS),
                rule(PersonRecords.PERSONS),
                site.responsible(),
                settings.at("/personuppgifter"));
    }

    private static Shown shown(Person person, List<Charge> charges) {
        if (person.shielded()) return Shown.SHIELDED;
        if (charges.stream().anyMatch(WITH_WORK_CONTACT::contains)) return Shown.NAME_AND_ADDRESS;
        return charges.stream().anyMatch(Charge::isPublic) ? Shown.NAME : Shown.NOTHING;
    }

    private String from(Person person) {
        var home = person.organisation();
        return home == null
                ? "den som har utsett dig"
                : county.organisation(home, clock.today()).name();
    }

    private String rule(RecordType type) {
        return plan.find(type).map(RetentionRule::inWords).orElse("sparas tills länet har beslutat något annat");
    }
}
