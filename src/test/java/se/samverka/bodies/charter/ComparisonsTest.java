package se.samverka.bodies.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Examples;
import se.samverka.bodies.charter.ComparePage.Row;

class ComparisonsTest {

    @Test
    @Proves("versions-are-compared")
    void a_word_that_came_in_is_marked_and_the_rest_stands() {
        assertThat(told(List.of("skola och vård"), List.of("skola, hälsa och vård")))
                .containsExactly("skola[+, hälsa ]och vård");
    }

    @Test
    @Proves("versions-are-compared")
    void what_is_unchanged_is_paired_with_itself_however_it_moved() {
        assertThat(told(List.of("Lyfta frågor.", "Lära."), List.of("Lära.", "Lyfta frågor.", "Följa upp.")))
                .containsExactly("Lära.", "Lyfta frågor.", "[+Följa upp.]");
    }

    @Test
    @Proves("versions-are-compared")
    void what_has_no_pair_is_all_gone() {
        assertThat(told(List.of("Lyfta frågor.", "Lära."), List.of("Lära.")))
                .containsExactly("Lära.", "[-Lyfta frågor.]");
        assertThat(told(List.of(), List.of())).isEmpty();
    }

    private static List<String> told(List<String> was, List<String> is) {
        return Comparisons.rows(was, is).stream().map(ComparisonsTest::told).toList();
    }

    private static String told(Row row) {
        return row.pieces().stream()
                .map(piece -> piece.isNew()
                        ? "[+" + piece.text() + "]"
                        : piece.isGone() ? "[-" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    /** Begun in 2017 for two years, cut by another that began in October. */
    @ParameterizedTest
    @CsvSource({
        "2017-2018, 2017-01-01",
        "2017-2018-version-2, 2017-10-01",
        "2017, 2017-01-01",
        "2017-2022, 2017-01-01",
    })
    void an_address_from_before_a_change_leads_to_the_version_that_it_led_to(String word, String from) {
        List<Charter> charters =
                List.of(Examples.charter("2017-10-01", "2018-12-31"), Examples.charter("2017-01-01", "2017-09-30"));
        assertThat(Versions.findFormer(word, charters)).map(Charter::validFrom).hasToString("Optional[" + from + "]");
    }

    @Test
    void an_address_that_never_was_leads_nowhere() {
        List<Charter> charters = List.of(Examples.charter("2017-01-01", "2018-12-31"));
        assertThat(Versions.findFormer("2019-2022", charters)).isEmpty();
        assertThat(Versions.findFormer("2017-2018-version-2", charters)).isEmpty();
        assertThat(Versions.findFormer("nyss", charters)).isEmpty();
    }
}
