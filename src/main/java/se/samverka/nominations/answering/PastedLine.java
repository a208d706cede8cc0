package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverka.nominations.Typed;
import se.samverka.people.Appointment.Charge;

/** One row as it is read cell by cell: a group, and one person or, where member and deputy have a column each, two. */
final class PastedLine {

    private static final Pattern BETWEEN_CELLS = Pattern.compile(
            "\\t|;|\\s*\\|\\s*|(?<=ledamot|ersättare|suppleant|ordinarie):\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/–-]{6,20}");
    private static final Pattern DEPUTY = words("(pers(onlig|\\.)? )?(ersättare|ers\\.?|suppleant|suppl\\.?)");
    private static final Pattern MEMBER = words("(ord(inarie|\\.)? )?(ledamot|led\\.?)|ord(inarie|\\.)?");
    /** A name with its party after it, as in <i>Kim Askvik (S)</i>. */
    private static final Pattern WITH_PARTY = Pattern.compile("(.*\\S)\\s*(?:\\(|,\\s)([^()]+)\\)?");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,3}");

    private final PastedWords words;
    private final List<Person> persons = new ArrayList<>(List.of(new Person()));
    private @Nullable String body;

    PastedLine(PastedWords words) {
        this.words = words;
    }

    /** Somebody in the row, so far. */
    static final class Person {
        private final List<String> name = new ArrayList<>();
        private @Nullable Charge charge;
        private String party = "";
        private String email = "";
        private String phone = "";
        private String unknownParty = "";

        Typed typed() {
            return new Typed(String.join(" ", name), party, email, phone);
        }

        @Nullable
        Charge charge() {
            return charge;
        }

        /** What was written for a party and is none, or empty. */
        String unknownParty() {
            return unknownParty;
        }

        private boolean isNothing() {
            return typed().isNothing() && unknownParty.isEmpty();
        }
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Cells in their places; empty ones stay, so that columns can be counted. */
    static List<String> cells(String line) {
        return BETWEEN_CELLS
                .splitAsStream(line)
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .collect(Collectors.toList());
    }

    /** @param headings empty where the table has none: then each cell tells by itself what it is */
    static PastedLine read(List<String> cells, List<PastedColumn> headings, PastedWords words) {
        var line = new PastedLine(words);
        IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isEmpty())
                .forEach(at -> line.take(cells.get(at), at < headings.size() ? headings.get(at) : null));
        return line;
    }

    private void take(String cell, @Nullable PastedColumn column) {
        switch (column) {
            case null -> guess(cell);
            case NAME -> name(cell);
            case MEMBER -> another(cell, Charge.MEMBER);
            case DEPUTY -> another(cell, Charge.DEPUTY);
            case CHARGE -> charge(cell);
            case PARTY -> party(cell);
            case EMAIL -> person().email = cell;
            case PHONE -> person().phone = cell;
            case BODY -> body = cell;
            case OTHER -> {}
        }
    }

    private void guess(String cell) {
        if (Typed.isEmail(cell)) person().email = cell;
        else if (PHONE.matcher(cell).matches()) person().phone = cell;
        else if (charge(cell)) return;
        else if (words.isBody(cell)) body = cell;
        else if (words.isParty(cell)) party(cell);
        else if (!person().name.isEmpty() && LETTERS.matcher(cell).matches()) party(cell);
        else name(cell);
    }

    private Person person() {
        return persons.getLast();
    }

    /** Member and deputy stand side by side, each with what follows. */
    private void another(String cell, Charge charge) {
        if (person().charge != null) persons.add(new Person());
        person().charge = charge;
        name(cell);
    }

    private boolean charge(String cell) {
        if (DEPUTY.matcher(cell).matches()) person().charge = Charge.DEPUTY;
        else if (MEMBER.matcher(cell).matches()) person().charge = Charge.MEMBER;
        else return false;
        return true;
    }

    private void name(String cell) {
        var parts = WITH_PARTY.matcher(cell);
        if (parts.matches() && words.isParty(parts.group(2))) {
            person().name.add(parts.group(1));
            party(parts.group(2));
        } else person().name.add(cell);
    }

    private void party(String cell) {
        if (words.isParty(cell)) person().party = words.letter(cell);
        else person().unknownParty = cell;
    }

    @Nullable
    String body() {
        return body;
    }

    /** Without those of whom nothing stands. */
    List<Person> persons() {
        return persons.stream().filter(person -> !person.isNothing()).toList();
    }
}
