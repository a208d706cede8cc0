package se.samverka.platform.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.edits.Difference.Change;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gruppen är enig.   | Gruppen är enig.    | Gruppen är enig.",
                "Gruppen är enig.   | Gruppen är oenig.   | Gruppen är [-enig-]{+oenig+}.",
                "Vi tar det hem.    | Vi tar med det hem. | Vi tar {+med +}det hem.",
                "det gamla huset    | ett nytt hus        | [-det gamla huset-]{+ett nytt hus+}",
                "''                 | Något               | {+Något+}",
                "Något              | ''                  | [-Något-]",
            })
    void words_that_changed_are_marked(String before, String after, String shown) {
        assertThat(shown(Difference.between(before, after))).isEqualTo(shown);
    }

    @Property
    void both_texts_can_be_read_out_of_it(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 30)
                    String before,
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 30)
                    String after) {
        var difference = Difference.between(before, after);

        assertThat(without(difference, Change.NEW)).isEqualTo(before);
        assertThat(without(difference, Change.GONE)).isEqualTo(after);
    }

    private static String without(Difference difference, Change change) {
        return difference.pieces().stream()
                .filter(piece -> piece.change() != change)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(Difference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.change()) {
                    case SAME -> piece.text();
                    case GONE -> "[-" + piece.text() + "-]";
                    case NEW -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
