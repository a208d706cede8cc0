package se.samverka.nominations.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.samverka.nominations.Typed;
import se.samverka.platform.office.ReadTables.Line;

/** Where in a table each thing stands, by its headings; their order is free. */
record Columns(int id, int name, int party, int email, int phone) {

    static final List<String> HEADINGS =
            List.of("Id", "Organisation", "Grupp", "Uppdrag", "Namn", "Parti", "E-post", "Telefon");

    static Columns of(Line headings) {
        return new Columns(
                column(headings, "id"),
                column(headings, "namn"),
                column(headings, "parti"),
                column(headings, "e-post"),
                column(headings, "telefon"));
    }

    /** Less than 0 where there is none. */
    private static int column(Line headings, String word) {
        return IntStream.range(0, headings.cells().size())
                .filter(at -> headings.cell(at).toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(-1);
    }

    boolean isKnown() {
        return id >= 0 && name >= 0;
    }

    Typed typed(Line line) {
        return new Typed(line.cell(name), line.cell(party), line.cell(email), line.cell(phone));
    }
}
