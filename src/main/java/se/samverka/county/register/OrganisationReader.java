package se.samverka.county.register;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;
import se.samverka.county.register.RegisteredOrganisation.Name;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;

/** Reads {@code organisationer.yaml}. */
final class OrganisationReader {

    static final String FILE = "organisationer.yaml";

    private static final Choices<Kind> KINDS =
            Choices.of("region", Kind.REGION).or("kommun", Kind.MUNICIPALITY).or("extern", Kind.EXTERNAL);
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SCB = Pattern.compile("\\d{2}|\\d{4}");
    private static final Pattern KOLADA = Pattern.compile("\\d{4}");

    /** Words that mean a side of a body, never one organisation. */
    private static final Set<String> TAKEN =
            Set.of("each-municipality", "varje-kommun", "regionen", "oppositionen", "kommunerna", "opposition");

    private final Set<String> keys = new HashSet<>();

    private OrganisationReader() {}

    static List<RegisteredOrganisation> read(CountyFolder folder, Mistakes mistakes) {
        OrganisationReader reader = new OrganisationReader();
        return folder.find(FILE, mistakes).flatMap(file -> file.fields(mistakes)).stream()
                .flatMap(file -> reader.organisations(file).stream())
                .toList();
    }

    private List<RegisteredOrganisation> organisations(Fields file) {
        List<RegisteredOrganisation> all =
                file.groups("organisationer").stream().map(this::organisation).toList();
        if (all.stream().noneMatch(one -> one.kind() == Kind.REGION)) {
            file.mistake("Ingen region finns med. Lägg till en organisation med \"slag: region\".");
        }
        file.nothingElse();
        return all;
    }

    private RegisteredOrganisation organisation(Fields row) {
        String key = key(row.value("nyckel"));
        RegisteredOrganisation organisation = new RegisteredOrganisation(
                idOf(key),
                key,
                row.choice("slag", KINDS),
                coded(row, "scb", SCB, "två siffror för ett län och fyra för en kommun"),
                coded(row, "kolada", KOLADA, "fyra siffror"),
                row.find("organisationsnummer").map(OrganisationReader::sound).orElse(null),
                row.findText("e-post").orElse(null),
                row.group("ingår").map(OrganisationReader::member).orElse(Validity.ALWAYS),
                names(row));
        row.nothingElse();
        return organisation;
    }

    /** The same organisation has the same id in every installation, so that loading twice changes nothing. */
    static OrganisationId idOf(String key) {
        return new OrganisationId(UUID.nameUUIDFromBytes(("organisation/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private String key(Value key) {
        if (!key.text().isEmpty() && !KEY.matcher(key.text()).matches()) {
            key.mistake("Nyckeln \"" + key.text()
                    + "\" får bara ha små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, och ö som o.");
        }
        if (TAKEN.contains(key.text())) key.mistake("Nyckeln \"" + key.text() + "\" är upptagen. Välj en annan.");
        if (!keys.add(key.text())) key.mistake("Nyckeln \"" + key.text() + "\" står två gånger. Välj en annan.");
        return key.text();
    }

    private static @Nullable String coded(Fields row, String key, Pattern form, String inWords) {
        Value code = row.find(key).orElse(null);
        if (code == null) return null;
        if (!form.matcher(code.text()).matches()) {
            code.mistake("\"" + code.text() + "\" är ingen sådan kod. Skriv " + inWords + ", inom citattecken.");
        }
        return code.text();
    }

    private static String sound(Value number) {
        if (!OrganisationNumber.isSound(number.text())) {
            number.mistake("\"" + number.text()
                    + "\" är inget organisationsnummer. Skriv som 212000-2072 och kontrollera siffrorna.");
        }
        return number.text();
    }

    private static Validity member(Fields days) {
        Validity member = Validity.of(days);
        days.nothingElse();
        return member;
    }

    private static List<Name> names(Fields row) {
        List<Name> names =
                row.groups("namn").stream().map(OrganisationReader::name).toList();
        if (names.isEmpty()) row.missing("namn", "Skriv \"namn:\" och under den en rad \"- namn:\" med \"kort:\".");
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).validity().overlaps(names.get(i).validity())) {
                row.mistakeAt(
                        "namn",
                        "Namnet \"" + names.get(i).name() + "\" gäller samtidigt som \""
                                + names.get(i - 1).name()
                                + "\". Skriv \"till\" på det förra och \"från\" dagen efter på det nya.");
            }
        }
        return names;
    }

    private static Name name(Fields row) {
        Name name = new Name(
                row.text("namn"),
                row.text("kort"),
                Validity.of(row),
                row.findText("skäl").orElse(null));
        row.nothingElse();
        return name;
    }
}
