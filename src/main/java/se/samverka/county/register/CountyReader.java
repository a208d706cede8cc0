package se.samverka.county.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.CountyProfile.DevelopmentPlan;
import se.samverka.county.CountyProfile.JointAreas;
import se.samverka.county.Validity;
import se.samverka.county.register.CountyRegister.Facts;
import se.samverka.county.register.CountyRegister.Logo;
import se.samverka.platform.countyfile.CountyFile;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;

/** Reads {@code lan.yaml} and the texts; what is written there and how is told in docs/running/lansdata.md. */
final class CountyReader {

    static final String FILE = "lan.yaml";
    static final List<String> TEXTS = List.of("om-samverkan", "kontakt", "personuppgifter", "tillganglighet");

    /** What the county says of itself in English, on the English front page; it may be missing. */
    private static final String ENGLISH = "in-english";

    private final CountyFolder folder;
    private final Mistakes mistakes;

    private CountyReader(CountyFolder folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /** What the folder says; not to be used where there are mistakes. */
    static CountyRegister read(CountyFolder folder, Mistakes mistakes) {
        return new CountyReader(folder, mistakes).register();
    }

    private CountyRegister register() {
        Optional<Fields> file = folder.find(FILE, mistakes).flatMap(found -> found.fields(mistakes));
        CountyRegister register = file.map(this::register).orElse(CountyRegister.EMPTY);
        file.ifPresent(Fields::nothingElse);
        return register;
    }

    private CountyRegister register(Fields county) {
        Facts facts = facts(county);
        List<PoliticalParty> parties =
                county.groups("partier").stream().map(CountyReader::party).toList();
        ElectionReader elections = new ElectionReader(parties);
        return new CountyRegister(
                facts,
                plans(county),
                county.groups("områden").stream().map(CountyReader::areas).toList(),
                OrganisationReader.read(folder, mistakes),
                parties,
                elections.elections(county),
                elections.governments(county),
                elections.terms(county),
                texts());
    }

    private Facts facts(Fields county) {
        Fields colours = county.group("färger").orElse(null);
        Optional<Fields> front = county.group("startsida");
        Facts facts = facts(county, colours, front);
        front.ifPresent(Fields::nothingElse);
        return facts;
    }

    private Facts facts(Fields county, @Nullable Fields colours, Optional<Fields> front) {
        return new Facts(
                county.text("namn"),
                front.flatMap(words -> words.findText("rubrik")).orElse(null),
                front.flatMap(words -> words.findText("ingress")).orElse(null),
                county.text("ansvarig"),
                county.text("e-post"),
                colour(county, colours, "första"),
                colour(county, colours, "andra"),
                county.words("brevhuvud").stream().map(Value::text).toList(),
                county.yes("exempel"),
                county.find("logotyp").map(this::logo).orElse(null),
                county.words("sökord").stream().map(CountyReader::sameNames).toList());
    }

    private static String sameNames(Value line) {
        if (!line.text().contains(","))
            line.mistake("\"" + line.text() + "\" står ensamt. Skriv minst två namn på samma sak, med komma mellan.");
        return line.text();
    }

    private static String colour(Fields county, @Nullable Fields colours, String key) {
        if (colours == null) {
            county.missing("färger", "Skriv \"färger:\" och under den \"första:\" och \"andra:\".");
            return Facts.NONE.firstColour();
        }
        Value value = colours.value(key);
        if (key.equals("andra")) colours.nothingElse();
        checkColour(value);
        return value.text();
    }

    private static void checkColour(Value colour) {
        if (!Contrast.isColour(colour.text())) {
            colour.mistake("\"" + colour.text() + "\" är ingen färg. Skriv som \"#0B5566\", med citattecken.");
        } else if (Contrast.toWhite(colour.text()) < Contrast.NEEDED) {
            colour.mistake(String.format(
                    Locale.of("sv"),
                    "Färgen %s har kontrasten %.1f mot vitt. Välj en mörkare: det behövs minst %.1f för att texten ska gå att läsa.",
                    colour.text(),
                    Contrast.toWhite(colour.text()),
                    Contrast.NEEDED));
        }
    }

    private @Nullable Logo logo(Value name) {
        Optional<CountyFile> file = folder.find(name.text());
        if (file.isEmpty() || !name.text().endsWith(".png")) {
            name.mistake(
                    "\"" + name.text() + "\" finns inte som png-bild i mappen. Lägg bilden där, eller ta bort raden.");
            return null;
        }
        return new Logo("image/png", file.get().bytes());
    }

    private static List<DevelopmentPlan> plans(Fields county) {
        return county.groups("utvecklingsplan").stream().map(CountyReader::plan).toList();
    }

    private static DevelopmentPlan plan(Fields row) {
        DevelopmentPlan plan = new DevelopmentPlan(Validity.of(row), row.text("namn"), row.text("kort"));
        row.nothingElse();
        return plan;
    }

    private static JointAreas areas(Fields row) {
        JointAreas areas = new JointAreas(
                Validity.of(row),
                row.words("områden").stream().map(Value::text).toList(),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return areas;
    }

    private static PoliticalParty party(Fields row) {
        PoliticalParty party = new PoliticalParty(row.text("bokstav"), row.text("namn"));
        row.nothingElse();
        return party;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        folder.find("texter/" + ENGLISH + ".md").ifPresent(file -> texts.put(ENGLISH, file.text()));
        for (String name : TEXTS) {
            folder.find("texter/" + name + ".md", mistakes).ifPresent(file -> texts.put(name, file.text()));
        }
        folder.list("texter", "").stream()
                .filter(file -> !TEXTS.contains(file.word()) && !file.word().equals(ENGLISH))
                .forEach(other -> mistakes.add(
                        other.name(),
                        "Ingen sida visar den texten. Texterna heter: " + String.join(", ", TEXTS) + ", " + ENGLISH
                                + "."));
        return texts;
    }
}
