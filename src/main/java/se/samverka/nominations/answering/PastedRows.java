package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverka.county.County.PoliticalParty;
import se.samverka.nominations.Place;
import se.samverka.nominations.Typed;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.time.Swedish;

/**
 * Rows that were copied from Word or Excel, a person each: what stands where is seen from the cells themselves, so the order
 * of the columns is free. Knows neither clock nor database.
 *
 * @param typed by the number of the place; only places that a row was found for
 * @param problems one sentence a row that could not be placed, with the row's number from 1
 */
record PastedRows(Map<Integer, Typed> typed, List<String> problems) {

    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\t|;|\\s*\\|\\s*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/–-]{6,20}");
    private static final Pattern DEPUTY =
            Pattern.compile("(personlig )?(ersättare|suppleant)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBER = Pattern.compile("(ordinarie )?(ledamot|ordinarie)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile(
            "namn|förnamn|efternamn|parti|e-?post(adress)?|mejl|telefon(nummer)?|mobil|grupp|samverkansgrupp|organ|uppdrag|roll",
            Pattern.CASE_INSENSITIVE);

    /** One row, sorted out. */
    private record Found(@Nullable String body, @Nullable Charge charge, Typed typed) {}

    static PastedRows read(String text, List<Place> places, List<PoliticalParty> parties) {
        var reader = new Reader(places, parties);
        var lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) reader.read(line + 1, cells(lines.get(line)));
        return new PastedRows(reader.typed, reader.problems);
    }

    private static List<String> cells(String line) {
        return BETWEEN_CELLS
                .splitAsStream(line)
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static final class Reader {

        private final List<Place> places;
        private final Map<String, String> partyByWord = new HashMap<>();
        private final Map<Integer, Typed> typed = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        Reader(List<Place> places, List<PoliticalParty> parties) {
            this.places = places;
            parties.forEach(party -> {
                partyByWord.put(plain(party.letter()), party.letter());
                partyByWord.put(plain(party.name()), party.letter());
            });
        }

        void read(int row, List<String> cells) {
            if (cells.isEmpty()
                    || cells.stream().allMatch(cell -> HEADING.matcher(cell).matches())) return;
            var found = found(cells);
            if (!found.typed().isNamed()) problems.add("Rad %d: vi hittar inget namn.".formatted(row));
            else place(row, found);
        }

        private Found found(List<String> cells) {
            String body = null;
            Charge charge = null;
            var party = "";
            var email = "";
            var phone = "";
            var name = new ArrayList<String>();
            for (var cell : cells) {
                if (EMAIL.matcher(cell).matches()) email = cell;
                else if (PHONE.matcher(cell).matches()) phone = cell;
                else if (DEPUTY.matcher(cell).matches()) charge = Charge.DEPUTY;
                else if (MEMBER.matcher(cell).matches()) charge = Charge.MEMBER;
                else if (isBody(cell)) body = cell;
                else if (partyByWord.containsKey(plain(cell))) party = partyByWord.getOrDefault(plain(cell), "");
                else name.add(cell);
            }
            return new Found(body, charge, new Typed(String.join(" ", name), party, email, phone));
        }

        private boolean isBody(String cell) {
            return places.stream().anyMatch(place -> isNamed(place, cell));
        }

        private void place(int row, Found found) {
            var fitting = places.stream()
                    .filter(place -> found.body() == null || isNamed(place, found.body()))
                    .filter(place -> found.charge() == null || place.charge() == found.charge())
                    .toList();
            if (found.body() == null && bodies(fitting) > 1)
                problems.add("Rad %d: skriv vilken grupp %s ska sitta i."
                        .formatted(row, found.typed().name()));
            else
                firstFree(fitting)
                        .ifPresentOrElse(
                                place -> typed.put(place.number(), found.typed()),
                                () -> problems.add(taken(row, fitting, found)));
        }

        private Optional<Place> firstFree(List<Place> fitting) {
            return fitting.stream()
                    .filter(place -> !typed.containsKey(place.number()))
                    .findFirst();
        }

        private static long bodies(List<Place> places) {
            return places.stream().map(place -> place.body().id()).distinct().count();
        }

        private String taken(int row, List<Place> fitting, Found found) {
            if (fitting.isEmpty())
                return "Rad %d: det finns ingen plats för %s."
                        .formatted(row, found.typed().name());
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

        private static boolean isNamed(Place place, String cell) {
            var word = plain(cell);
            return word.equals(plain(place.body().name()))
                    || word.equals(plain(place.body().shortName()));
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[/,&]\\s*|\\s+och\\s+", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** What was written before, with what was pasted in its place. */
    Map<Integer, Typed> over(Map<Integer, Typed> before) {
        var all = new HashMap<>(before);
        all.putAll(typed);
        return all;
    }
}
