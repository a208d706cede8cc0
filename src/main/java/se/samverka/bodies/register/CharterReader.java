package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.FrequencyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.RolePlaces;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.Office;
import se.samverka.county.Organisation;
import se.samverka.county.Validity;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;

/** Reads one row of {@code uppdragsbeskrivningar} in a body's file. */
final class CharterReader {

    /** More than this is a slip of the finger. */
    private static final int MOST_SEATS = 200;

    private static final NoticeRule NO_NOTICE_RULE = new NoticeRule(null, false);

    private final Choices<String> sides;
    private final Choices<String> seatSides;
    private final Choices<String> chairSides;
    private final Choices<String> organisations;

    CharterReader(List<Organisation> organisations) {
        this.sides = BodyWords.sides(organisations);
        this.seatSides = BodyWords.seatSides(organisations);
        this.chairSides = BodyWords.chairSides(organisations);
        this.organisations = BodyWords.organisations(organisations);
    }

    Charter charter(Fields row) {
        Validity validity = Validity.of(row);
        List<Office> offices =
                row.groups("befattningar").stream().map(this::office).toList();
        Charter charter = new Charter(
                validFrom(row, validity),
                validity.to(),
                row.yes("på prov"),
                row.yes("exempel"),
                row.text("ändamål"),
                row.findText("område").orElse(null),
                row.known("beslut").map(Value::text).orElse(null),
                row.findDate("beslutsdag").orElse(null),
                row.findText("källa").orElse(null),
                departures(row),
                unlessUnknown(row, "uppgifter").stream()
                        .map(CharterReader::task)
                        .toList(),
                row.groups("perspektiv").stream().map(CharterReader::clause).toList(),
                unlessUnknown(row, "platser").stream()
                        .map(seats -> seatGroup(seats, offices))
                        .toList(),
                row.findChoice("ersättare", BodyWords.DEPUTIES).orElse(DeputyRule.NONE),
                new ChairReader(chairSides).rule(row),
                row.group("kallelse").map(CharterReader::notice).orElse(NO_NOTICE_RULE),
                row.find("minst möten per år")
                        .map(least -> new FrequencyRule(least.number()))
                        .orElse(null),
                unlessUnknown(row, "arbetsformer").stream()
                        .map(CharterReader::clause)
                        .toList(),
                Set.copyOf(row.words("deltagande").stream()
                        .map(word -> word.choice(BodyWords.ATTENDANCE))
                        .toList()),
                row.findChoice("ersättaren kallas", BodyWords.DEPUTY_CALL).orElse(DeputyCall.AT_ONCE),
                row.yes("kopia till ersättare"),
                row.findChoice("mellan mandatperioder", BodyWords.BETWEEN_TERMS).orElse(BetweenTerms.SITTING_STAYS),
                offices,
                row.groups("roller").stream().map(CharterReader::role).toList());
        row.nothingElse();
        return charter;
    }

    /** The short way is about the field. */
    private static List<Departure> departures(Fields row) {
        Stream<Departure> ofField = row.findText("avvikelse").stream().map(why -> new Departure(About.FIELD, why));
        return Stream.concat(ofField, row.groups("avvikelser").stream().map(CharterReader::departure))
                .toList();
    }

    private static Departure departure(Fields row) {
        Departure departure = new Departure(row.choice("om", BodyWords.ABOUT), row.text("skäl"));
        row.nothingElse();
        return departure;
    }

    private static LocalDate validFrom(Fields row, Validity validity) {
        if (validity.from() != null) return validity.from();
        if (!row.has("från") || row.saysUnknown("från")) {
            row.missing("från", "Skriv från vilken dag uppdraget gäller, till exempel \"från: 2017-01-01\".");
        }
        return LocalDate.EPOCH;
    }

    /** The rows, which must be there; {@code okänt} says that nobody knows. */
    private static List<Fields> unlessUnknown(Fields row, String key) {
        if (row.saysUnknown(key)) return List.of();
        if (!row.has(key)) {
            row.missing(key, "Lägg till \"" + key + ":\" med en rad för varje, eller skriv \"" + key + ": okänt\".");
        }
        return row.groups(key);
    }

    private static Task task(Fields row) {
        Task task = new Task(
                row.text("text"),
                row.findText("källa").orElse(null),
                Set.copyOf(row.words("arbete").stream()
                        .map(word -> word.choice(BodyWords.WORK))
                        .toList()));
        row.nothingElse();
        return task;
    }

    private static Clause clause(Fields row) {
        Clause clause = new Clause(row.text("text"), row.findText("källa").orElse(null));
        row.nothingElse();
        return clause;
    }

    private SeatGroup seatGroup(Fields row, List<Office> offices) {
        String side = row.choice("utses av", seatSides);
        Integer seats = seats(row.value("antal"));
        String office = row.find("befattning")
                .map(key -> office(key, side, seats, offices))
                .orElse(null);
        SeatGroup group = new SeatGroup(side, seats, row.yes("erbjuds"), office);
        row.nothingElse();
        return group;
    }

    /** An office is held by one in each organisation of its side. */
    private static String office(Value key, String side, @Nullable Integer seats, List<Office> offices) {
        Office office = offices.stream()
                .filter(one -> one.key().equals(key.text()))
                .findFirst()
                .orElse(null);
        if (office == null)
            key.mistake("Befattningen \"" + key.text() + "\" finns inte. Lägg till den under \"befattningar\".");
        else if (!office.side().equals(side))
            key.mistake("Befattningen \"" + key.text()
                    + "\" har en annan sida. Skriv samma i \"utses av\" som i \"från sidan\".");
        else if (seats == null || seats != 1)
            key.mistake("En befattning ger en plats i varje organisation. Skriv \"antal: 1\".");
        return key.text();
    }

    private static @Nullable Integer seats(Value number) {
        if (number.isUnknown()) return null;
        int seats = number.number();
        if (seats < 0 || seats > MOST_SEATS)
            number.mistake("Antalet platser kan inte vara " + seats + ". Rätta siffran.");
        return seats;
    }

    private static NoticeRule notice(Fields row) {
        NoticeRule rule = new NoticeRule(row.value("dagar före").number(), row.yes("som regel"));
        row.nothingElse();
        return rule;
    }

    private Office office(Fields row) {
        Office office = new Office(
                row.text("nyckel"),
                row.text("titel"),
                row.choice("från sidan", sides),
                Validity.of(row),
                row.yes("bara i berörda punkter"),
                row.group("motsvaras av").map(this::equivalents).orElse(Map.of()),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return office;
    }

    private Map<String, String> equivalents(Fields titles) {
        Map<String, String> equivalents = new HashMap<>();
        titles.rows()
                .forEach(row -> equivalents.put(
                        row.getValue().named(row.getKey()).choice(organisations),
                        row.getValue().text()));
        return Map.copyOf(equivalents);
    }

    private static RolePlaces role(Fields row) {
        RolePlaces places = new RolePlaces(
                row.choice("roll", BodyWords.ROLES), row.value("antal").number());
        row.nothingElse();
        return places;
    }
}
