package se.samverka.nominations.answering;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a column of pasted rows holds, by the word above it. */
enum PastedColumn {
    NAME("(för-? ?(och|&) ?efter)?namn|förnamn|efternamn|person"),
    MEMBER("(ordinarie )?ledam(ot|öter)|ordinarie"),
    DEPUTY("(personliga? )?ersättare|suppleant(er)?"),
    CHARGE("uppdrag|roll|befattning|titel"),
    PARTY("(politiskt )?parti(beteckning)?"),
    EMAIL("(e-?post|e-?mail|mejl|mail)(adress)?"),
    PHONE("tel\\.?|telefon(nummer)?|mobil(nummer|telefon)?"),
    BODY("(samverkans)?grupp|organ|nätverk"),
    /** Something that is not asked for, such as an address. */
    OTHER("");

    private final Pattern heading;

    PastedColumn(String heading) {
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty unless the row is one of headings: two at least are known and one of them stands above names. */
    static List<PastedColumn> headings(List<String> cells) {
        var columns = cells.stream().map(PastedColumn::of).toList();
        var known = columns.stream().filter(column -> column != OTHER).count();
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        var above = columns.stream().anyMatch(PastedColumn::isOfNames);
        return filled > 0 && known == filled || known > 1 && above && !hasPerson(cells) ? columns : List.of();
    }

    private static PastedColumn of(String cell) {
        return Arrays.stream(values())
                .filter(column ->
                        column != OTHER && column.heading.matcher(cell).matches())
                .findFirst()
                .orElse(OTHER);
    }

    private boolean isOfNames() {
        return this == NAME || this == MEMBER || this == DEPUTY;
    }

    private static boolean hasPerson(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.contains("@") || cell.matches(".*\\d.*"));
    }
}
