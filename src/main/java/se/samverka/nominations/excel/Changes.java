package se.samverka.nominations.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverka.county.County.PoliticalParty;
import se.samverka.nominations.Typed;
import se.samverka.nominations.excel.Sheets.Spot;
import se.samverka.platform.office.ReadTables.Line;

/**
 * What a table would change in a round. Knows neither clock nor database.
 *
 * @param changes in the table's order
 * @param unchanged how many rows say what is known already
 * @param problems a sentence a row that is left out, with its number as in Excel
 */
record Changes(List<Change> changes, int unchanged, List<String> problems) {

    /** @param row as in Excel, from 1 */
    record Change(int row, Spot spot, Typed to) {

        boolean isNew() {
            return !spot.typed().isNamed();
        }

        boolean isRemoval() {
            return !to.isNamed();
        }
    }

    static Changes of(List<Line> lines, List<Spot> spots, List<PoliticalParty> parties) {
        if (lines.isEmpty()) return nothing("Filen är tom.");
        var columns = Columns.of(lines.getFirst());
        if (!columns.isKnown())
            return nothing("Kolumnerna Id och Namn saknas på första raden. Utgå från filen som du hämtar här.");
        var reader = new Reader(spots, parties);
        lines.stream().skip(1).forEach(line -> reader.read(line, columns));
        return new Changes(reader.changes, reader.unchanged, reader.problems);
    }

    private static Changes nothing(String why) {
        return new Changes(List.of(), 0, List.of(why));
    }

    private static final class Reader {

        private final Map<String, Spot> spots;
        private final Map<String, String> parties = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int unchanged;

        Reader(List<Spot> spots, List<PoliticalParty> known) {
            this.spots = spots.stream().collect(Collectors.toMap(Spot::id, Function.identity()));
            known.forEach(party -> {
                parties.put(party.letter().toLowerCase(), party.letter());
                parties.put(party.name().toLowerCase(), party.letter());
            });
        }

        void read(Line line, Columns columns) {
            var spot = spots.get(line.cell(columns.id()));
            var typed = columns.typed(line);
            var problem = spot == null ? unknown(line, columns) : problem(spot, typed);
            if (problem != null) problems.add("Rad %d: %s".formatted(line.number(), problem));
            else if (spot != null) keep(line.number(), spot, withLetter(typed));
        }

        private void keep(int row, Spot spot, Typed typed) {
            if (typed.equals(spot.typed())) unchanged++;
            else changes.add(new Change(row, spot, typed));
        }

        private static String unknown(Line line, Columns columns) {
            return line.cell(columns.id()).isEmpty()
                    ? "Id saknas. Kopiera raden från filen som du hämtar här."
                    : "Det finns ingen plats med det Id:t i omgången.";
        }

        private @Nullable String problem(Spot spot, Typed typed) {
            if (!seen.add(spot.id())) return "%s står på mer än en rad. Behåll en av dem.".formatted(spot.inWords());
            if (withLetter(typed).equals(spot.typed())) return null;
            if (spot.writing())
                return "%s har börjat svara själv. Be dem skicka sitt svar.".formatted(spot.organisation());
            if (spot.appointed())
                return "%s är redan utsedd. Ändra på platsens sida."
                        .formatted(spot.typed().name());
            return typed.isNamed() ? whyNot(typed) : withoutName(spot, typed);
        }

        private static @Nullable String withoutName(Spot spot, Typed typed) {
            return typed.isNothing()
                    ? null
                    : "Namnet saknas för %s.".formatted(spot.place().inWords());
        }

        private @Nullable String whyNot(Typed typed) {
            if (typed.email().isEmpty() && typed.phone().isEmpty())
                return "E-post eller telefon saknas för %s.".formatted(typed.name());
            if (!typed.whyNotEmail().isEmpty()) return typed.whyNotEmail();
            var party = typed.party();
            return party.isEmpty() || parties.containsKey(party.toLowerCase())
                    ? null
                    : "Partiet %s finns inte i länet. Skriv bokstaven, till exempel C.".formatted(party);
        }

        /** A party's name or letter, as its letter. */
        private Typed withLetter(Typed typed) {
            return new Typed(
                    typed.name(),
                    parties.getOrDefault(typed.party().toLowerCase(), typed.party()),
                    typed.email(),
                    typed.phone());
        }
    }
}
