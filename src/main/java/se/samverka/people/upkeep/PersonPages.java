package se.samverka.people.upkeep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.ChargeWords;
import se.samverka.people.Person;
import se.samverka.people.Register.Contact;
import se.samverka.people.upkeep.PersonPage.MayBe;
import se.samverka.people.upkeep.PersonPage.Shield;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** A person as pages and forms. */
@Component
class PersonPages {

    private final KeepRegister keeping;
    private final PrintSignInLink printing;
    private final WaysIn waysIn;
    private final ChargeWords words;
    private final County county;
    private final Settings settings;
    private final CountyClock clock;

    PersonPages(
            KeepRegister keeping,
            PrintSignInLink printing,
            WaysIn waysIn,
            ChargeWords words,
            County county,
            Settings settings,
            CountyClock clock) {
        this.keeping = keeping;
        this.printing = printing;
        this.waysIn = waysIn;
        this.words = words;
        this.county = county;
        this.settings = settings;
        this.clock = clock;
    }

    /** What stands in the form; empty strings for nothing. @param organisation its id */
    record Typed(String name, String email, String phone, String organisation) {
        static Typed of(Person person) {
            var organisation = person.organisation();
            return new Typed(
                    person.fullName(),
                    Objects.requireNonNullElse(person.email(), ""),
                    Objects.requireNonNullElse(person.phone(), ""),
                    organisation == null ? "" : organisation.value().toString());
        }
    }

    PersonPage person(Person person, Typed typed, List<Problem> problems) {
        var charges = keeping.charges(person.id());
        return new PersonPage(
                address(person),
                person.fullName(),
                person.example(),
                signsIn(person, charges),
                charges.stream().map(charge -> charge(person, charge)).toList(),
                person.email() == null || person.example() ? List.of() : mayBe(person, charges),
                shield(person),
                printing.mayPrint(person),
                inWords(waysIn.of(person.id())),
                fields(typed, problems),
                organisations(typed.organisation()),
                problems);
    }

    private static Shield shield(Person person) {
        return new Shield(
                person.shielded(),
                address(person) + "/skydd",
                "/sok?q=" + URLEncoder.encode("\"" + person.fullName() + "\"", StandardCharsets.UTF_8));
    }

    private static List<MayBe> mayBe(Person person, List<Appointment> charges) {
        var held = charges.stream().map(Appointment::charge).toList();
        return Stream.of(
                        Map.entry(
                                Charge.ADMINISTRATOR,
                                new MayBe(
                                        "systemförvaltare",
                                        "%s får då bjuda in och rätta personer, läsa allas utskick och göra allt som ett tjänstepersonsstöd gör, i alla grupper."
                                                .formatted(person.fullName()),
                                        address(person) + "/systemforvaltare")),
                        Map.entry(
                                Charge.AUDITOR,
                                new MayBe(
                                        "revisor",
                                        "%s får då läsa revisionsloggen: vem som har gjort vad, och när. En revisor ändrar inget."
                                                .formatted(person.fullName()),
                                        address(person) + "/revisor")))
                .filter(may -> !held.contains(may.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    EndingPage ending(Person person, Appointment charge, String typed, List<Problem> problems) {
        return new EndingPage(
                address(person),
                person.fullName(),
                charge.id().toString(),
                words.of(charge),
                keeping.whatIsLost(person, charge).inWords(),
                Field.of(Kind.DATE, "till", "Sista dagen")
                        .withHint("Uppdraget gäller till och med den dagen.")
                        .withValue(typed.isEmpty() && problems.isEmpty() ? suggested(charge) : typed)
                        .withProblems(problems),
                problems);
    }

    List<Problem> problems(Typed typed, Verdict verdict) {
        var problems = new ArrayList<Problem>();
        if (typed.name().isEmpty()) problems.add(new Problem("namn", "Skriv för- och efternamn."));
        if (!typed.email().isEmpty() && !typed.email().matches("[^@\\s]+@[^@\\s]+"))
            problems.add(new Problem("epost", "Skriv hela e-postadressen, till exempel kim.koping@koping.example."));
        if (typed.email().isEmpty() && typed.phone().isEmpty())
            problems.add(
                    new Problem("epost", "E-post eller telefon saknas. Vi behöver minst ett sätt att nå personen."));
        problems.addAll(at("epost", verdict));
        return problems;
    }

    Contact contact(Typed typed) {
        return new Contact(typed.name(), orNull(typed.email()), orNull(typed.phone()), organisation(typed));
    }

    static List<Problem> at(String field, Verdict verdict) {
        return verdict.hindrances().stream()
                .map(hindrance -> new Problem(field, hindrance.sentence()))
                .toList();
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private PersonPage.Charge charge(Person person, Appointment charge) {
        var to = charge.to();
        var period = to == null
                ? "sedan %s, tills vidare".formatted(Swedish.day(charge.from()))
                : "%s–%s".formatted(Swedish.day(charge.from()), Swedish.day(to));
        var begins = charge.from().isAfter(clock.today()) ? period.replace("sedan", "från och med") : period;
        return new PersonPage.Charge(
                Swedish.capital(words.of(charge)), begins, address(person) + "/avsluta/" + charge.id());
    }

    private static String inWords(WaysIn.Open open) {
        if (!open.any()) return "";
        var places = open.places() == 1 ? "en webbläsare" : open.places() + " webbläsare";
        var passkeys = open.passkeys() == 1 ? "en inloggningsnyckel" : open.passkeys() + " inloggningsnycklar";
        var accounts = open.accounts() == 1 ? "ett kopplat konto" : open.accounts() + " kopplade konton";
        return "Inloggad i %s. Har %s och %s.".formatted(places, passkeys, accounts);
    }

    private String signsIn(Person person, List<Appointment> charges) {
        if (person.email() == null) return "Kan inte logga in, eftersom e-postadress saknas.";
        if (charges.stream().noneMatch(charge -> charge.holdsOn(clock.today())))
            return "Kan inte logga in, eftersom inget uppdrag gäller i dag.";
        return "Loggar in med %s på %s.".formatted(person.email(), settings.at("/logga-in"));
    }

    private static List<Field> fields(Typed typed, List<Problem> problems) {
        return List.of(
                Field.text("namn", "Namn").withValue(typed.name()).withProblems(problems),
                Field.of(Kind.EMAIL, "epost", "E-post")
                        .withHint("Den som kan läsa mejl på adressen kan logga in som personen.")
                        .withValue(typed.email())
                        .withProblems(problems),
                Field.of(Kind.TELEPHONE, "telefon", "Telefon")
                        .withValue(typed.phone())
                        .asOptional());
    }

    private Choices organisations(String chosen) {
        var none = Choice.of("", "Ingen av dem", chosen.isEmpty());
        var all = county.listOrganisations(clock.today()).stream()
                .map(o -> Choice.of(
                        o.id().value().toString(),
                        o.name(),
                        o.id().value().toString().equals(chosen)));
        return Choices.of(
                Choices.Kind.ONE_OF_MANY,
                "organisation",
                "Organisation",
                Stream.concat(Stream.of(none), all).toList());
    }

    private @Nullable OrganisationId organisation(Typed typed) {
        return county.listOrganisations(clock.today()).stream()
                .map(o -> o.id())
                .filter(id -> id.value().toString().equals(typed.organisation()))
                .findFirst()
                .orElse(null);
    }

    private String suggested(Appointment charge) {
        var today = clock.today();
        return (charge.from().isAfter(today) ? charge.from() : today).toString();
    }

    private static String address(Person person) {
        return "/admin/personer/" + person.id().value();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
