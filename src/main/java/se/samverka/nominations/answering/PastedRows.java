package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.county.County.PoliticalParty;
import se.samverka.nominations.Place;
import se.samverka.nominations.Typed;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.time.Swedish;

/**
 * Rows that were copied from Word or Excel, a person each or a member and a deputy side by side. With headings each column is
 * read by its own; without, what stands where is seen from the cells themselves, so the order is free. Knows neither clock nor
 * database.
 *
 * @param typed by the number of the place; only places that a row was found for
 * @param problems one sentence a row that could not be placed or read, with the row's number from 1
 */
record PastedRows(Map<Integer, Typed> typed, List<String> problems) {

    static PastedRows read(String text, List<Place> places, List<PoliticalParty> parties) {
        var reader = new Reader(places, parties);
        var lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) reader.read(line + 1, PastedLine.cells(lines.get(line)));
        return new PastedRows(reader.typed, reader.problems);
    }

    private static final class Reader {

        private final List<Place> places;
        private final PastedWords words;
        private final Map<Integer, Typed> typed = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private List<PastedColumn> headings = List.of();
        /** The group that stood last by itself, or above in its column. */
        private @Nullable String standing;
        /** The charge that stood last by itself, above its persons. */
        private @Nullable Charge charge;

        Reader(List<Place> places, List<PoliticalParty> parties) {
            this.places = places;
            this.words = new PastedWords(places, parties);
        }

        void read(int row, List<String> cells) {
            var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.isEmpty()) return;
            if (filled.size() == 1 && standsAbove(filled.getFirst())) return;
            var above = PastedColumn.headings(cells);
            if (above.isEmpty()) take(row, PastedLine.read(cells, headings, words));
            else begin(above);
        }

        private void begin(List<PastedColumn> above) {
            headings = above;
            charge = null;
        }

        /** A group or a charge alone on its row stands for the rows below. */
        private boolean standsAbove(String cell) {
            var said = PastedCharge.of(cell);
            if (said != null) charge = said;
            else if (words.isBody(cell)) {
                standing = cell;
                begin(List.of());
            } else return false;
            return true;
        }

        private void take(int row, PastedLine line) {
            var persons = line.persons();
            if (line.body() != null && headings.contains(PastedColumn.BODY)) standing = line.body();
            if (line.hadPersonalNumber())
                problems.add("Rad %d: ett personnummer behövs inte, så det sparar vi inte.".formatted(row));
            if (persons.isEmpty() && !line.saysNobody()) problems.add("Rad %d: vi hittar inget namn.".formatted(row));
            persons.forEach(person -> take(row, line.body() == null ? standing : line.body(), person));
        }

        private void take(int row, @Nullable String body, PastedPerson person) {
            if (!person.typed().isNamed()) problems.add("Rad %d: vi hittar inget namn.".formatted(row));
            else place(row, body, person);
        }

        private void place(int row, @Nullable String body, PastedPerson person) {
            var said = person.charge() == null ? charge : person.charge();
            var fitting = places.stream()
                    .filter(place -> body == null || words.isNamed(place.body(), body))
                    .filter(place -> said == null || place.charge() == said)
                    .toList();
            var name = person.typed().name();
            if (body == null && bodies(fitting) > 1)
                problems.add("Rad %d: skriv vilken grupp %s ska sitta i.".formatted(row, name));
            else if (fitting.isEmpty()) problems.add("Rad %d: det finns ingen plats för %s.".formatted(row, name));
            else
                firstFree(fitting)
                        .ifPresentOrElse(place -> keep(row, place, person), () -> problems.add(taken(row, fitting)));
        }

        private void keep(int row, Place place, PastedPerson person) {
            typed.put(place.number(), person.typed());
            if (!person.unknownParty().isEmpty())
                problems.add("Rad %d: partiet %s finns inte i listan. Välj parti för %s i formuläret."
                        .formatted(row, person.unknownParty(), person.typed().name()));
        }

        private Optional<Place> firstFree(List<Place> fitting) {
            return fitting.stream()
                    .filter(place -> !typed.containsKey(place.number()))
                    .findFirst();
        }

        private static long bodies(List<Place> places) {
            return places.stream().map(place -> place.body().id()).distinct().count();
        }

        private static String taken(int row, List<Place> fitting) {
            var first = fitting.getFirst();
            var seats = fitting.stream().map(Place::seat).distinct().count();
            return "Rad %d: %s har %s i gruppen. Ta bort %s i %s."
                    .formatted(
                            row,
                            first.seat().label().replaceFirst(" \\d+$", ""),
                            Swedish.count((int) seats, "plats", "platser"),
                            (seats == 1 ? "en av de två " : "någon av ")
                                    + (first.charge() == Charge.MEMBER ? "ledamöterna" : "ersättarna"),
                            first.body().name());
        }
    }

    /** What was written before, with what was pasted in its place; what the row lacked of the same person stays. */
    Map<Integer, Typed> over(Map<Integer, Typed> before) {
        var all = new HashMap<>(before);
        typed.forEach((place, person) -> all.merge(place, person, (old, pasted) -> pasted.filledFrom(old)));
        return all;
    }
}
