package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.publication.search.Highlights.Piece;
import se.samverka.publication.search.words.CleanText;
import se.samverka.publication.search.words.Synonyms;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource({
        "psykisk ohälsa unga, Ungas psykiska hälsa, [Ungas] [psykiska] [hälsa]",
        "grupp, Samverkansgruppen äldre, [Samverkansgruppen] äldre",
        "hemg, Trygg hemgång från sjukhus, Trygg [hemgång] från sjukhus",
        "ks 2018-112, Svar på KS 2018/112 i dag, Svar på [KS 2018/112] i dag",
        "landsting, Regionens plan, [Regionens] plan",
        "möte, Anteckningar, Anteckningar"
    })
    void what_was_asked_for_is_marked(String asked, String text, String shown) {
        assertThat(shown(highlights(asked).in(text))).isEqualTo(shown);
    }

    @Test
    void an_excerpt_shows_the_part_where_most_was_found() {
        var text = "Inledning. ".repeat(60) + "Här står något om trygg hemgång från sjukhuset. " + "Slut. ".repeat(60);
        assertThat(shown(highlights("trygg hemgång").excerpt(text)))
                .startsWith("… ")
                .contains("[trygg] [hemgång]")
                .endsWith(" …")
                .hasSizeLessThan(300);
    }

    @Test
    void a_short_text_is_shown_whole() {
        assertThat(shown(highlights("hemgång").excerpt("Om hemgång."))).isEqualTo("Om [hemgång].");
    }

    @Property(tries = 500)
    void nothing_is_added_or_lost(@ForAll String written) {
        var text = CleanText.of(written);
        assertThat(highlights("hemgång a b 2018/1").in(text).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property(tries = 500)
    void an_excerpt_is_short_whatever_is_written(@ForAll String written) {
        var shown = highlights(written).excerpt(CleanText.of(written.repeat(30)));
        assertThat(shown.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(310);
    }

    private static Highlights highlights(String asked) {
        var question = Question.of(asked, Synonyms.swedish());
        return new Highlights(question.sought().orElse(new Sought.Lexeme("ingenting")), question);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
