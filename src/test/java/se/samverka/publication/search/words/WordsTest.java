package se.samverka.publication.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Words WORDS = Words.swedish();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "möte möten mötet mötena mötenas mötes mötets",
                "hälsa hälsan hälsas hälsans",
                "ung unga ungas",
                "psykisk psykiska psykiskt",
                "grupp gruppen grupper grupperna gruppernas",
                "skola skolan skolor skolorna skolornas",
                "nätverk nätverket nätverken nätverkets",
                "strategi strategin strategier strategierna",
                "sjukhus sjukhuset sjukhusen sjukhusets",
                "anteckning anteckningen anteckningar anteckningarna",
                "överenskommelse överenskommelsen överenskommelser",
                "kommun kommunen kommuner kommunerna kommunens",
                "region regionen regioner regionens",
                "plan planen planer planerna",
                "beslut beslutet besluten besluts",
                "arbete arbetet arbeten arbetets",
                "äldre äldres",
                "råd rådet råden rådets"
            })
    void all_inflections_of_a_word_have_one_stem(String inflections) {
        assertThat(WORDS.in(inflections))
                .extracting(Word::stem)
                .containsOnly(stem(inflections.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mot möt", "hal häl", "unga ånga", "grupp gruva", "region religion", "barn bar", "äldre eldar"})
    void words_that_only_resemble_each_other_have_their_own(String two) {
        assertThat(WORDS.in(two)).extracting(Word::stem).doesNotHaveDuplicates();
    }

    @Test
    void a_word_is_found_where_it_stands() {
        assertThat(WORDS.in("Barn/unga: hemgång, 2017."))
                .extracting(Word::surface, Word::position, Word::start, Word::end)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("barn", 1, 0, 4),
                        org.assertj.core.groups.Tuple.tuple("unga", 2, 5, 9),
                        org.assertj.core.groups.Tuple.tuple("hemgång", 3, 11, 18),
                        org.assertj.core.groups.Tuple.tuple("2017", 4, 20, 24));
    }

    @Test
    void letters_put_together_from_two_signs_are_one() {
        assertThat(CleanText.of("a\u030Aldre ha\u0308lsa mo\u0308te")).isEqualTo("åldre hälsa möte");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(CleanText.of("sam\u00ADverkan\u0000 \u202Eoch\uD800 \uFEFFlänet\n"))
                .isEqualTo("samverkan och länet\n");
    }

    /** The index trusts this: a question can never hold a right to read. */
    @Property(tries = 500)
    void a_word_begins_with_a_letter_or_a_figure_whatever_is_written(@ForAll String written) {
        assertThat(WORDS.in(CleanText.of(written)))
                .allSatisfy(word -> assertThat(
                                Character.isLetterOrDigit(word.surface().codePointAt(0)))
                        .isTrue());
    }

    @Property(tries = 500)
    void a_word_lies_within_the_text(@ForAll String written) {
        var text = CleanText.of(written);
        assertThat(WORDS.in(text))
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isNotEmpty());
    }

    static String stem(String word) {
        return WORDS.stem(word);
    }

    static List<String> stems(String... words) {
        return Stream.of(words).map(WordsTest::stem).toList();
    }
}
