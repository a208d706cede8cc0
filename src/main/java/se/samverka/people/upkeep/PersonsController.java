package se.samverka.people.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.county.County;
import se.samverka.county.OrganisationId;
import se.samverka.desk.DeskTab;
import se.samverka.desk.DeskTabs;
import se.samverka.people.Appointment;
import se.samverka.people.Appointments;
import se.samverka.people.ChargeWords;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.people.upkeep.PersonsPage.Row;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Role;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;

/** The list of everybody, for administrators. */
@Controller
class PersonsController {

    private final Register register;
    private final Appointments appointments;
    private final ChargeWords words;
    private final County county;
    private final DeskTabs tabs;
    private final CountyClock clock;

    PersonsController(
            Register register,
            Appointments appointments,
            ChargeWords words,
            County county,
            DeskTabs tabs,
            CountyClock clock) {
        this.register = register;
        this.appointments = appointments;
        this.words = words;
        this.county = county;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static DeskTab personsOnDesk() {
        return new DeskTab(40, "Personer", "/admin/personer", Set.of(Role.ADMINISTRATOR));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/admin/personer")
    Page persons(@RequestParam(defaultValue = "") String sok, Actor reader) {
        var charges = appointments.listFrom(clock.today()).stream().collect(Collectors.groupingBy(Appointment::person));
        var all = register.list();
        var rows = all.stream()
                .map(person -> row(person, charges))
                .filter(row -> holds(row, sok))
                .toList();
        return new PersonsPage(
                tabs.of(reader, "/admin/personer"),
                count(rows.size(), all.size()),
                Field.text("sok", "Sök på namn, organisation, adress eller uppdrag")
                        .withValue(sok),
                rows);
    }

    private Row row(Person person, Map<PersonId, List<Appointment>> charges) {
        return new Row(
                person.fullName(),
                "/admin/personer/" + person.id().value(),
                person.example(),
                organisation(person.organisation()),
                person.email() == null ? "" : person.email(),
                person.phone() == null ? "" : person.phone(),
                charges.getOrDefault(person.id(), List.of()).stream()
                        .map(words::of)
                        .toList(),
                person.shielded());
    }

    private String organisation(@Nullable OrganisationId id) {
        return id == null ? "" : county.organisation(id, clock.today()).shortName();
    }

    private static boolean holds(Row row, String sought) {
        var wanted = sought.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(row.name(), row.organisation(), row.email()), row.charges().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String count(int shown, int all) {
        var people = all == 1 ? "1 person" : all + " personer";
        return shown == all ? people : "%d av %s".formatted(shown, people);
    }
}
