package se.samverka.county.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.county.Elections.Term;
import se.samverka.county.Validity;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;

/** Reads {@code val}, {@code styren} and {@code mandatperioder} of {@code lan.yaml}. */
final class ElectionReader {

    private final Choices<String> letters;

    ElectionReader(List<PoliticalParty> parties) {
        letters = Choices.ofWords(parties.stream().map(PoliticalParty::letter).toList());
    }

    List<Election> elections(Fields county) {
        return county.groups("val").stream()
                .map(this::election)
                .sorted(Comparator.comparing(Election::heldOn).reversed())
                .toList();
    }

    private Election election(Fields row) {
        Election election =
                new Election(row.date("dag"), seats(row), row.findText("källa").orElse(null), row.yes("exempel"));
        row.nothingElse();
        return election;
    }

    private Map<String, Integer> seats(Fields row) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        row.group("mandat")
                .ifPresentOrElse(
                        mandates -> mandates.rows().stream()
                                .sorted(Map.Entry.comparingByValue(
                                        Comparator.comparing(Value::number).reversed()))
                                .forEach(party -> seats.put(
                                        letter(party), party.getValue().number())),
                        () -> row.missing(
                                "mandat", "Skriv partiernas mandat, till exempel \"mandat: { S: 30, M: 17 }\"."));
        return seats;
    }

    private String letter(Map.Entry<String, Value> party) {
        return party.getValue().named(party.getKey()).choice(letters);
    }

    List<Government> governments(Fields county) {
        return county.groups("styren").stream().map(this::government).toList();
    }

    private Government government(Fields row) {
        Government government = new Government(
                Validity.of(row),
                letters(row, "styr"),
                letters(row, "opposition"),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return government;
    }

    private List<String> letters(Fields row, String key) {
        return row.words(key).stream().map(word -> word.choice(letters)).toList();
    }

    List<Term> terms(Fields county) {
        return county.groups("mandatperioder").stream()
                .map(ElectionReader::term)
                .toList();
    }

    private static Term term(Fields row) {
        Term term = new Term(row.text("namn"), period(row, "fullmäktige"), period(row, "nämnder"));
        row.nothingElse();
        return term;
    }

    private static Validity period(Fields row, String key) {
        return row.group(key).map(ElectionReader::period).orElseGet(() -> {
            row.missing(key, "Skriv \"" + key + ": { från: 2026-10-15, till: 2030-10-14 }\" med rätt dagar.");
            return Validity.ALWAYS;
        });
    }

    private static Validity period(Fields days) {
        Validity period = Validity.of(days);
        days.nothingElse();
        return period;
    }
}
