package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.files.PersonalNumbers;

/** One row as it is read cell by cell: a group, and one person or, where member and deputy stand side by side, two. */
final class PastedLine {

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[\\t;|]");
    private static final Pattern EMAIL = Pattern.compile(
            "<?(?:mailto:)?([^\\s@<>,:()]+@[^\\s@<>,:()]+\\.[^\\s@<>,:()]+)>?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/–-]{7,20}");
    private static final Pattern BEFORE_PHONE =
            Pattern.compile("^(tfn|tel|telefon|mobil|mob)\\b[.:]*\\s*(?=[+\\d(])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile("vakant|ej utsedd|ingen( utsedd)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("[-–—]+");
    /** A name with its party after it, as in <i>Kim Ek (S)</i>. */
    private static final Pattern WITH_PARTY = Pattern.compile("(.*\\S)\\s*(?:\\(|,\\s)([^()]+)\\)?");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,3}");

    private final PastedWords words;
    private final List<PastedPerson> persons = new ArrayList<>(List.of(new PastedPerson()));
    private @Nullable String body;
    private boolean nobody;
    private boolean personalNumber;

    private PastedLine(PastedWords words) {
        this.words = words;
    }

    /** Cells in their places; empty ones stay, so that columns can be counted. */
    static List<String> cells(String line) {
        return BETWEEN_CELLS
                .splitAsStream(PastedCharge.apart(line))
                .map(PastedLine::tidy)
                .toList();
    }

    private static String tidy(String cell) {
        var plain = cell.replaceAll("[\\u00a0\\u202f]", " ").replaceAll("[\\u2010\\u2011]", "-");
        var tidy = BEFORE_PHONE.matcher(plain.strip()).replaceFirst("").replaceAll("[:,\\s]+$", "");
        return DASH.matcher(tidy).matches() ? "" : tidy;
    }

    /** @param headings empty where the table has none: then each cell tells by itself what it is */
    static PastedLine read(List<String> cells, List<PastedColumn> headings, PastedWords words) {
        var line = new PastedLine(words);
        IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isEmpty())
                .forEach(at -> line.take(cells.get(at), at, headings));
        return line;
    }

    private void take(String cell, int at, List<PastedColumn> headings) {
        if (NOBODY.matcher(cell).matches()) nobody = true;
        else if (PersonalNumbers.standIn(cell)) personalNumber = true;
        else if (at < headings.size()) take(cell, headings.get(at), person(PastedColumn.personAt(headings, at)));
        else guess(withoutEmail(cell, persons.getLast()));
    }

    private PastedPerson person(int number) {
        while (persons.size() <= number) persons.add(new PastedPerson());
        return persons.get(number);
    }

    private void take(String cell, PastedColumn column, PastedPerson person) {
        switch (column) {
            case NAME, FAMILY_NAME -> name(cell, person);
            case GIVEN_NAME -> person.givenName(cell);
            case MEMBER -> named(cell, Charge.MEMBER, person);
            case DEPUTY -> named(cell, Charge.DEPUTY, person);
            case CHARGE -> person.charge(PastedCharge.of(cell));
            case PARTY -> party(cell, person);
            case EMAIL -> person.email(cell);
            case PHONE -> person.phone(cell);
            case BODY -> body = cell;
            case OTHER -> reach(cell, person);
        }
    }

    private void named(String cell, Charge charge, PastedPerson person) {
        person.charge(charge);
        name(cell, person);
    }

    /** What is not asked for is passed by, but not a way to reach somebody. */
    private static void reach(String cell, PastedPerson person) {
        var rest = withoutEmail(cell, person);
        if (PHONE.matcher(rest).matches()) person.phone(rest);
    }

    /** What is left of the cell when an address in it is taken. */
    private static String withoutEmail(String cell, PastedPerson person) {
        var found = EMAIL.matcher(cell);
        if (!found.find()) return cell;
        person.email(found.group(1));
        return tidy(found.replaceFirst(""));
    }

    private void guess(String cell) {
        var charge = PastedCharge.of(cell);
        var person = persons.getLast();
        if (cell.isEmpty()) return;
        if (charge != null) another(person).charge(charge);
        else if (PHONE.matcher(cell).matches()) person.phone(cell);
        else if (words.isBody(cell)) body = cell;
        else if (words.isParty(cell)) party(cell, person);
        else if (person.isNamed() && LETTERS.matcher(cell).matches()) party(cell, person);
        else name(cell, person);
    }

    /** A second charge after a first with its name tells of somebody else. */
    private PastedPerson another(PastedPerson person) {
        return person.charge() != null && person.isNamed() ? person(persons.size()) : person;
    }

    private void name(String cell, PastedPerson person) {
        var rest = withoutEmail(cell, person);
        var parts = WITH_PARTY.matcher(rest);
        if (parts.matches() && words.isParty(parts.group(2))) {
            person.name(parts.group(1));
            party(parts.group(2), person);
        } else person.name(rest);
    }

    private void party(String cell, PastedPerson person) {
        if (words.isParty(cell)) person.party(words.letter(cell));
        else person.unknownParty(cell);
    }

    @Nullable
    String body() {
        return body;
    }

    /** Whether the row says that a place is empty. */
    boolean saysNobody() {
        return nobody;
    }

    /** Whether a personal identity number stood there; it is not kept. */
    boolean hadPersonalNumber() {
        return personalNumber;
    }

    /** Without those of whom nothing stands. */
    List<PastedPerson> persons() {
        return persons.stream().filter(person -> !person.isNothing()).toList();
    }
}
