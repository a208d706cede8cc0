package se.samverka.people.keeping;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.people.Appointment;
import se.samverka.people.Appointments;
import se.samverka.people.ChargeWords;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Who somebody is here, and what they are and have been charged with. */
@Component
@Order(1)
class TellsOfPersons implements TellsOf {

    private final People people;
    private final Appointments appointments;
    private final ChargeWords words;
    private final County county;
    private final CountyClock clock;

    TellsOfPersons(People people, Appointments appointments, ChargeWords words, County county, CountyClock clock) {
        this.people = people;
        this.appointments = appointments;
        this.words = words;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "people_person.name",
                "people_person.email",
                "people_person.phone",
                "people_appointment.party",
                "people_appointment.title",
                "people_appointment.reason");
    }

    @Override
    public List<Part> about(Subject subject) {
        var person = people.person(subject.person());
        return List.of(
                new Part("Du", List.of(entry(person))),
                new Part(
                        "Dina uppdrag",
                        appointments.listOf(person.id()).stream()
                                .map(this::entry)
                                .toList()));
    }

    private Entry entry(Person person) {
        var home = person.organisation();
        return Entry.of(
                "Namn",
                person.fullName(),
                "E-post",
                person.email(),
                "Telefon",
                person.phone(),
                "Organisation",
                home == null ? null : county.organisation(home, clock.today()).name(),
                "Förtroendevald",
                person.elected() ? "ja" : "nej",
                "Skyddade personuppgifter",
                person.shielded() ? "ja" : "nej",
                "Nummer i Samverka",
                person.id().value());
    }

    private Entry entry(Appointment appointment) {
        var to = appointment.to();
        return Entry.of(
                "Uppdrag",
                Swedish.capital(words.of(appointment)),
                "Från och med",
                Swedish.day(appointment.from()),
                "Till och med",
                to == null ? "tills vidare" : Swedish.day(to),
                "Parti",
                appointment.party(),
                "Titel",
                appointment.title(),
                "Beslut",
                appointment.source(),
                "Skäl som någon har skrivit",
                appointment.reason());
    }
}
