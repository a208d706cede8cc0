package se.samverka.bodies.officials;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.platform.rules.Verdict;

class FocusQuestionTest {

    private final List<FocusQuestion> two =
            List.of(asked("Andra?", "2018-07-01", null), asked("Första?", "2017-01-01", "2018-06-30"));

    @ParameterizedTest
    @Proves("network-has-a-focus-question")
    @CsvSource({"2016-12-31, ", "2017-01-01, Första?", "2018-06-30, Första?", "2018-07-01, Andra?", "2030-01-01, Andra?"
    })
    void one_question_is_in_focus_at_a_time(LocalDate day, @Nullable String question) {
        assertThat(FocusQuestion.on(two, day).map(FocusQuestion::question).orElse(null))
                .isEqualTo(question);
    }

    @Test
    @Proves("network-has-a-focus-question")
    void a_new_one_comes_after_those_that_were() {
        assertThat(FocusQuestion.whyNot(two, "Tredje?", parse("2019-01-01"), null))
                .isEqualTo(Verdict.FREE);
        assertThat(FocusQuestion.whyNot(two, "Tredje?", parse("2018-07-01"), null)
                        .hindrances())
                .extracting(Verdict.Hindrance::sentence)
                .containsExactly("En fråga är redan satt från 1 juli 2018. Välj en senare dag.");
    }

    @Test
    void what_is_missing_is_asked_for() {
        assertThat(FocusQuestion.whyNot(List.of(), " ", null, null).hindrances())
                .extracting(Verdict.Hindrance::code)
                .containsExactly("no-question", "no-day");
        assertThat(FocusQuestion.whyNot(List.of(), "Hur?", parse("2017-02-01"), parse("2017-01-01"))
                        .hindrances())
                .extracting(Verdict.Hindrance::code)
                .containsExactly("ends-before");
    }

    private static FocusQuestion asked(String question, String from, @Nullable String to) {
        return new FocusQuestion(UUID.randomUUID(), question, "Nätverket", parse(from), to == null ? null : parse(to));
    }
}
