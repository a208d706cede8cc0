package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.web.language.Language;

/** The same letter as text and as HTML. */
class LetterInWordsTest {

    private static final String WHY = "Du får mejlet för att du är ledamot.";

    @Test
    void the_text_says_everything_in_order_with_whole_addresses() {
        assertThat(InText.of(SomeLetters.blocks(), WHY)).isEqualTo("""
                Du är kallad till möte tisdag 19 september 2017 kl. 09.00.

                Plats: Rum 4
                Tid: 09.00–12.00

                DAGORDNING

                1. Mötet öppnas
                2. Trygg hemgång

                Svara:
                https://samverka.example/svar/k7f3q9

                Mötets sida:
                https://samverka.example/organ/aldre/2017-09-19

                ----
                Du får mejlet för att du är ledamot.
                """);
    }

    @Test
    void the_html_says_the_same_in_swedish_without_images_or_scripts() {
        String html = InHtml.of(Language.SWEDISH, "Kallelse", SomeLetters.blocks(), WHY);

        assertThat(html).contains("<html lang=\"sv\">", "<title>Kallelse</title>", "max-width:600px", WHY);
        assertThat(html).contains("Rum 4", "<ol", "Trygg hemgång", "Dagordning", "Mötets sida");
        assertThat(html)
                .contains("href=\"https://samverka.example/svar/k7f3q9\"")
                .contains("bgcolor=\"#0B5566\"");
        assertThat(html).doesNotContain("<img", "<script", "http-equiv", "@import", "url(");
    }

    @Test
    void whatever_is_written_stays_text() {
        String nasty = "<script>alert(1)</script>\" onclick='x' & &amp; \0 </p>";
        String html = InHtml.of(
                Language.SWEDISH,
                nasty,
                List.of(
                        new Block.Paragraph(nasty),
                        new Block.Heading(nasty),
                        new Block.Facts(List.of(new Block.Fact(nasty, nasty))),
                        new Block.Points(List.of(nasty), false),
                        new Block.Button(nasty, "https://samverka.example/?a=1&b=\"><script>"),
                        new Block.Link(nasty, "https://samverka.example/'\"<>")),
                nasty);

        assertThat(html).doesNotContain("<script>", "</p>\"", "onclick='x'", "\0");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;", "?a=1&amp;b=&quot;&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "/svar", "", "vbscript:x"})
    void a_link_that_opens_no_page_is_no_link(String href) {
        String html = InHtml.of(
                Language.SWEDISH, "x", List.of(new Block.Button("Svara", href), new Block.Link("Läs", href)), WHY);

        assertThat(html).doesNotContain("<a ").contains("[Svara]", "[Läs]");
    }

    @Test
    void percent_signs_and_line_breaks_survive() {
        String html = InHtml.of(Language.SWEDISH, "100 %s", List.of(new Block.Paragraph("50 %\n100 %d")), "%1$s");

        assertThat(html).contains("100 %s", "50 %<br>100 %d", ">%1$s<");
    }
}
