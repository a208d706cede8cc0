package se.samverka.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.platform.edits.Difference.Piece;

class AgreementClauseTest {

    private static final AgreementClause CLAUSE =
            new AgreementClause("barn-unga", "barn/unga inom området socialtjänst, skola och vård", null);
    private static final String DRIFTED = "barn/unga inom området socialtjänst, skola, hälsa och vård";

    @Test
    @Proves("drift-from-the-agreement-is-shown")
    void a_word_that_slipped_in_is_shown_as_new() {
        var difference = CLAUSE.differenceTo(charter(DRIFTED, null)).orElseThrow();
        assertThat(difference.pieces().stream().filter(Piece::isNew).map(Piece::text))
                .singleElement()
                .asString()
                .contains("hälsa");
        assertThat(difference.pieces().stream().filter(Piece::isGone))
                .allMatch(gone -> gone.text().isBlank());
    }

    @Test
    @Proves("drift-from-the-agreement-is-shown")
    void the_same_words_differ_in_nothing_and_unwritten_words_are_not_compared() {
        assertThat(CLAUSE.differenceTo(charter(CLAUSE.wording(), null))).isEmpty();
        assertThat(CLAUSE.differenceTo(charter(null, null))).isEmpty();
    }

    @Test
    @Proves("departure-is-declared")
    void a_departure_without_a_reason_is_said_in_a_sentence() {
        assertThat(CLAUSE.undeclared(charter(DRIFTED, null)))
                .contains("Avvikelse från överenskommelsen: hälsa ingår inte där. Skriv varför.");
    }

    @Test
    @Proves("departure-is-declared")
    void a_declared_departure_and_no_departure_need_none() {
        assertThat(CLAUSE.undeclared(charter(DRIFTED, "Hälsan hör dit."))).isEmpty();
        assertThat(CLAUSE.undeclared(charter(CLAUSE.wording(), null))).isEmpty();
    }

    private static Charter charter(@Nullable String field, @Nullable String deviation) {
        return Examples.draft(true, true, true, true).widened(field, deviation);
    }
}
