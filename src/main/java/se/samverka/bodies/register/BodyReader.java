package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.English;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.register.RegisteredBody.RegisteredCharter;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;

/** Reads one body's file; what is written there and how is told in docs/running/lansdata.md. */
final class BodyReader {

    private final BodyFile file;
    private final Fields fields;
    private final BodyId id;
    private final Surroundings around;

    BodyReader(BodyFile file, Surroundings around) {
        this.file = file;
        this.fields = file.fields();
        this.id = Ids.body(file.slug());
        this.around = around;
    }

    RegisteredBody body() {
        file.readForEach();
        History history = history();
        return new RegisteredBody(
                id,
                file.slug(),
                fields.text("slag"),
                fields.choice("juridisk form", BodyWords.LEGAL_FORMS),
                fields.choice("skikt", BodyWords.LAYERS),
                fields.find("ordning").map(Value::number).orElse(0),
                host(),
                started(),
                ended(),
                fields.yes("exempel"),
                false,
                history,
                SuccessionReader.hostings(file, around),
                charters());
    }

    /** Every body has somebody who registers and keeps its papers. */
    private @Nullable OrganisationId host() {
        if (!fields.has("värd")) {
            fields.missing(
                    "värd",
                    "Skriv vilken organisation som diarieför och arkiverar handlingarna för " + file.calledSo()
                            + ", till exempel \"värd: region\".");
        }
        Choices<String> known = BodyWords.organisations(around.organisations());
        String key = fields.findChoice("värd", known).orElse("");
        return around.organisations().stream()
                .filter(organisation -> organisation.key().equals(key))
                .findFirst()
                .map(organisation -> organisation.id())
                .orElse(null);
    }

    private @Nullable LocalDate started() {
        if (!fields.has("startar")) {
            fields.missing("startar", "Skriv en dag, ett år eller \"startar: okänt\".");
        }
        return fields.known("startar").map(Value::dateOrFirstOfYear).orElse(null);
    }

    private @Nullable LocalDate ended() {
        LocalDate ended = fields.find("slutar").map(Value::dateOrLastOfYear).orElse(null);
        LocalDate started =
                fields.known("startar").map(Value::dateOrFirstOfYear).orElse(null);
        if (ended != null && started != null && ended.isBefore(started)) {
            fields.mistakeAt("slutar", "\"slutar\" ligger före \"startar\". Byt plats på dagarna.");
        }
        return ended;
    }

    private History history() {
        List<Name> names = names();
        return new History(
                names,
                fields.words("tidigare adresser").stream()
                        .map(word -> around.slugs().take(word))
                        .toList(),
                fields.known("startar").filter(Value::isYear).isEmpty(),
                fields.known("slutar").filter(Value::isYear).isEmpty(),
                fields.findChoice("varaktighet", BodyWords.LIFETIMES).orElse(null),
                fields.findText("anmärkning").orElse(null),
                !fields.has("visas i skissen") || fields.yes("visas i skissen"),
                fields.group("på engelska").map(BodyReader::english).orElse(null));
    }

    private static English english(Fields row) {
        English english = new English(row.text("namn"), row.text("sammanfattning"));
        row.nothingElse();
        return english;
    }

    private List<Name> names() {
        List<Name> names = fields.groups("namn").stream().map(BodyReader::name).toList();
        if (names.isEmpty()) fields.missing("namn", "Skriv \"namn:\" och under den en rad \"- namn:\" med \"kort:\".");
        for (int i = 1; i < names.size(); i++) checkLater(names.get(i - 1), names.get(i));
        return names.isEmpty() ? List.of(new Name("", "", null, null, null)) : names;
    }

    private void checkLater(Name earlier, Name later) {
        LocalDate before = earlier.from();
        LocalDate from = later.from();
        if (from == null || before != null && !from.isAfter(before)) {
            fields.mistakeAt(
                    "namn",
                    "Namnet \"" + later.name() + "\" behöver ett senare \"från\" än \"" + earlier.name()
                            + "\". Skriv namnen i den ordning de har gällt.");
        }
    }

    private static Name name(Fields row) {
        Name name = new Name(
                row.text("namn"),
                row.text("kort"),
                row.findDate("från").orElse(null),
                row.findText("skäl").orElse(null),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return name;
    }

    private List<RegisteredCharter> charters() {
        CharterReader reader = new CharterReader(around.organisations());
        List<RegisteredCharter> charters = new ArrayList<>();
        for (Fields row : fields.groups("uppdragsbeskrivningar")) {
            int before = row.mistakes();
            Charter charter = reader.charter(row);
            if (row.mistakes() == before) checkOverlap(charters, charter, row);
            charters.add(
                    new RegisteredCharter(charter, Seating.of(id, charter, around.partiesOn(charter.validFrom()))));
        }
        charters.sort((one, other) ->
                other.charter().validFrom().compareTo(one.charter().validFrom()));
        return List.copyOf(charters);
    }

    private static void checkOverlap(List<RegisteredCharter> earlier, Charter charter, Fields row) {
        earlier.stream()
                .map(RegisteredCharter::charter)
                .filter(other -> other.validity().overlaps(charter.validity()))
                .findFirst()
                .ifPresent(other -> row.mistakeAt(
                        "från",
                        "Uppdraget från " + charter.validFrom() + " gäller samtidigt som det från " + other.validFrom()
                                + ". Skriv \"till\" så att det ena slutar dagen innan det andra börjar."));
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Fields row : fields.groups("tillsatt av")) {
            relations.add(relation(row, Relation.Kind.APPOINTED_BY));
        }
        for (Fields row : fields.groups("deltar i")) {
            relations.add(relation(row, Relation.Kind.TAKES_PART_IN));
        }
        return relations;
    }

    private Relation relation(Fields row, Relation.Kind kind) {
        Relation relation = new Relation(
                id,
                kind,
                Ids.body(row.choice("organ", around.slugs().choices())),
                Validity.of(row),
                row.findText("anmärkning").orElse(null),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return relation;
    }

    List<FoundingPower> powers() {
        return fields.groups("får tillsätta").stream().map(this::power).toList();
    }

    private FoundingPower power(Fields row) {
        FoundingPower power = new FoundingPower(
                id,
                row.choice("skikt", BodyWords.LAYERS),
                row.words("varaktighet").stream()
                        .map(word -> word.choice(BodyWords.LIFETIMES))
                        .collect(Collectors.toSet()),
                row.text("vad"),
                Validity.of(row),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return power;
    }

    void nothingElse() {
        fields.nothingElse();
    }
}
