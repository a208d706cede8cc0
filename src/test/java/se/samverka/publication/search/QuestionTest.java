package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.publication.search.words.Synonyms;

class QuestionTest {

    @Test
    void all_words_are_wanted() {
        assertThat(asked("trygg hemma igen")).isEqualTo("('trygg' & 'hemm' & ('igen' | '^igen':*))");
    }

    @Test
    void a_compound_is_wanted_whole_or_by_all_its_parts() {
        assertThat(asked("barnhälsa x")).startsWith("(('barnhäl' | ('barn' & 'häl'))");
    }

    @Test
    void old_and_new_names_are_the_same() {
        assertThat(asked("landstinget x")).isEqualTo(asked("regionen x")).contains("'landsting'", "'region'");
        assertThat(asked("sip")).contains("'samordn' <-> 'individuell' <-> 'plan'");
        assertThat(asked("samordnad individuell plan")).contains("'sip'");
    }

    @Test
    void the_last_word_may_be_written_only_so_far() {
        assertThat(asked("anteckn")).contains("'^anteckn':*");
        assertThat(asked("hemgång i").split(":\\*")).hasSize(1);
    }

    @Test
    void small_words_are_left_out_unless_there_is_nothing_else() {
        assertThat(asked("plan för äldre")).doesNotContain("'för'");
        assertThat(asked("och")).contains("'och'");
    }

    @Test
    void a_registry_number_is_one_word() {
        assertThat(asked("ks 2018-112")).contains("'#ks 2018/112'").doesNotContain("'2018'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "&|!():*<->", "''", "\\", "\u0000", "\u202E", "👍"})
    void where_nothing_is_written_nothing_is_asked(String written) {
        assertThat(Question.of(written, Synonyms.swedish()).sought()).isEmpty();
    }

    @Test
    void a_right_to_read_cannot_be_written() {
        assertThat(asked("=everybody v:everybody '=everybody' | =body/aldre")).doesNotContain("'=");
    }

    @Test
    void the_readers_rights_are_a_part_of_what_is_asked() {
        assertThat(Sought.readableBy(Set.of("everybody", "body/aldre")).inQuery())
                .isEqualTo("('=body/aldre' | '=everybody')");
    }

    @Test
    void a_quotation_mark_in_a_scope_stays_within_it() {
        assertThat(Sought.readableBy(Set.of("body/o'hara\\")).inQuery()).isEqualTo("'=body/o''hara\\\\'");
    }

    @Property(tries = 1000)
    void every_quotation_mark_is_closed_whatever_is_written(@ForAll String written) {
        assertThat(asked(written).chars().filter(sign -> sign == '\'').count()).isEven();
    }

    @Property(tries = 500)
    void a_question_is_never_longer_than_can_be_answered(@ForAll String written) {
        assertThat(Question.of(written.repeat(20), Synonyms.swedish()).words()).hasSizeLessThanOrEqualTo(12);
    }

    private static String asked(String written) {
        return Question.of(written, Synonyms.swedish())
                .sought()
                .map(Sought::inQuery)
                .orElse("");
    }
}
