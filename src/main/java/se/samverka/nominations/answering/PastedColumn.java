package se.samverka.nominations.answering;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a column of pasted rows holds, by the word above it. */
enum PastedColumn {
    NAME("(för-? ?(och|&) ?efter)?namn|person"),
    GIVEN_NAME("förnamn"),
    FAMILY_NAME("efternamn"),
    MEMBER(PastedCharge.MEMBER_WORDS),
    DEPUTY(PastedCharge.DEPUTY_WORDS),
    CHARGE("uppdrag|roll|befattning|titel"),
    PARTY("(politiskt )?parti(bet\\.?|beteckning|tillhörighet)?"),
    EMAIL("(e-?post|e-?mail|mejl|mail)(adress)?"),
    PHONE("(tfn|tel\\.?|telefon|mobil)[ ./]*(nr|nummer|mobil|telefon)?\\.?"),
    BODY("(samverkans)?grupp|organ|nätverk"),
    /** Something that is not asked for, such as an address. */
    OTHER("");

    private final Pattern heading;

    PastedColumn(String heading) {
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty unless the row is one of headings: all are known, or two at least of which one could be nothing else. */
    static List<PastedColumn> headings(List<String> cells) {
        var columns = cells.stream().map(PastedColumn::of).toList();
        var known = columns.stream().filter(column -> column != OTHER).toList();
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return known.size() == filled || isLikely(known) && !hasPerson(cells) ? columns : List.of();
    }

    /** A charge stands above names as well as beside them. */
    private static boolean isLikely(List<PastedColumn> known) {
        return known.size() > 1
                && known.stream().anyMatch(PastedColumn::isOfNames)
                && !known.stream().allMatch(PastedColumn::isOfPerson);
    }

    private static PastedColumn of(String cell) {
        return Arrays.stream(values())
                .filter(column ->
                        column != OTHER && column.heading.matcher(cell).matches())
                .findFirst()
                .orElse(OTHER);
    }

    private boolean isOfNames() {
        return isOfPerson() || this == NAME || this == GIVEN_NAME || this == FAMILY_NAME;
    }

    /** Whether the column's heading says which charge the person in it has. */
    private boolean isOfPerson() {
        return this == MEMBER || this == DEPUTY;
    }

    private boolean isAboutPerson() {
        return this == PARTY || this == EMAIL || this == PHONE;
    }

    private static boolean hasPerson(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.contains("@") || cell.matches(".*\\d.*"));
    }

    /** Which person of the row, from 0, a column tells of: where several stand side by side, the nearest on its side. */
    static int personAt(List<PastedColumn> headings, int column) {
        var persons = IntStream.range(0, headings.size())
                .filter(at -> headings.get(at).isOfPerson())
                .boxed()
                .toList();
        if (persons.size() < 2) return 0;
        var aboutFirst = headings.subList(0, persons.getFirst()).stream().anyMatch(PastedColumn::isAboutPerson);
        var before = (int) persons.stream()
                .filter(at -> aboutFirst ? at < column : at <= column)
                .count();
        return Math.clamp(aboutFirst ? before : before - 1, 0, persons.size() - 1);
    }
}
