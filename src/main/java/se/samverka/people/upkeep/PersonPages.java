package se.samverka.people.upkeep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.ChargeWords;
import se.samverka.people.Person;
import se.samverka.people.upkeep.PersonPage.MayBe;
import se.samverka.people.upkeep.PersonPage.Shield;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.edits.Clash;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;

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

    PersonPage person(Person person, Watch watch, List<Problem> problems) {
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
                fields(watch, problems),
                organisations(watch.value(PersonFields.ORGANISATION)),
                watch,
                problems);
    }

    /** Somebody else has corrected the same meanwhile. */
    PersonPage clash(Person person, List<Clash> clashes) {
        var watch = Watch.of(PersonFields.of(person), clashes)
                .inWords(PersonFields.ORGANISATION, this::organisationInWords);
        var problems = clashes.stream()
                .map(clash ->
                        new Problem(clash.field(), "Någon annan har också rättat %s.".formatted(label(clash.field()))))
                .toList();
        return person(person, watch, problems);
    }

    private static String label(String field) {
        return switch (field) {
            case PersonFields.NAME -> "namnet";
            case PersonFields.EMAIL -> "e-postadressen";
            case PersonFields.PHONE -> "telefonnumret";
            default -> "organisationen";
        };
    }

    /** What was sent; an organisation that there is none of is none. */
    Map<String, String> typed(Map<String, String> sent) {
        var typed = new HashMap<>(sent);
        typed.computeIfPresent(PersonFields.ORGANISATION, (field, id) -> isOrganisation(id) ? id : "");
        return typed;
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

    List<Problem> problems(Map<String, String> typed, Verdict verdict) {
        var contact = PersonFields.contact(typed);
        var problems = new ArrayList<Problem>();
        if (contact.name().isEmpty()) problems.add(new Problem(PersonFields.NAME, "Skriv för- och efternamn."));
        if (contact.email() != null && !contact.email().matches("[^@\\s]+@[^@\\s]+"))
            problems.add(new Problem(
                    PersonFields.EMAIL, "Skriv hela e-postadressen, till exempel kim.koping@koping.example."));
        if (contact.email() == null && contact.phone() == null)
            problems.add(new Problem(
                    PersonFields.EMAIL, "E-post eller telefon saknas. Vi behöver minst ett sätt att nå personen."));
        problems.addAll(at(PersonFields.EMAIL, verdict));
        return problems;
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

    private static List<Field> fields(Watch watch, List<Problem> problems) {
        return List.of(
                Field.text(PersonFields.NAME, "Namn")
                        .withValue(watch.value(PersonFields.NAME))
                        .withProblems(atField(watch, problems)),
                Field.of(Kind.EMAIL, PersonFields.EMAIL, "E-post")
                        .withHint("Den som kan läsa mejl på adressen kan logga in som personen.")
                        .withValue(watch.value(PersonFields.EMAIL))
                        .withProblems(atField(watch, problems)),
                Field.of(Kind.TELEPHONE, PersonFields.PHONE, "Telefon")
                        .withValue(watch.value(PersonFields.PHONE))
                        .asOptional());
    }

    /** Where two have written it is said beside both texts. */
    private static List<Problem> atField(Watch watch, List<Problem> problems) {
        return watch.clashes().isEmpty() ? problems : List.of();
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

    private boolean isOrganisation(String id) {
        return county.listOrganisations(clock.today()).stream()
                .anyMatch(o -> o.id().value().toString().equals(id));
    }

    private String organisationInWords(String id) {
        return county.listOrganisations(clock.today()).stream()
                .filter(o -> o.id().value().toString().equals(id))
                .map(o -> o.name())
                .findFirst()
                .orElse("Ingen av dem");
    }

    private String suggested(Appointment charge) {
        var today = clock.today();
        return (charge.from().isAfter(today) ? charge.from() : today).toString();
    }

    private static String address(Person person) {
        return "/admin/personer/" + person.id().value();
    }
}
