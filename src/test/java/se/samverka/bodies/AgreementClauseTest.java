package se.samverka.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.platform.edits.Difference.Piece;

class AgreementClauseTest {

    private static final AgreementClause CLAUSE =
            clause(About.FIELD, "barn/unga inom området socialtjänst, skola och vård");
    private static final List<String> SAME = List.of(CLAUSE.wording());
    private static final List<String> DRIFTED = List.of("barn/unga inom området socialtjänst, skola, hälsa och vård");

    @Test
    @Proves("drift-from-the-agreement-is-shown")
    void a_word_that_slipped_in_is_shown_as_new() {
        var difference = CLAUSE.differenceTo(DRIFTED).orElseThrow();
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
        assertThat(CLAUSE.differenceTo(SAME)).isEmpty();
        assertThat(CLAUSE.differenceTo(List.of())).isEmpty();
    }

    @Test
    @Proves("drift-from-the-agreement-is-shown")
    void a_list_is_compared_line_by_line() {
        var seats = clause(About.SEATS, "Varje kommun: 1\nRegionen: 3");
        assertThat(seats.differenceTo(List.of("Varje kommun: 1", "Regionen: 3")))
                .isEmpty();
        assertThat(seats.differenceTo(List.of("Varje kommun: 1", "Regionen: 4")))
                .isPresent();
        assertThat(seats.differenceTo(List.of("Varje kommun: 1"))).isPresent();
    }

    @Test
    @Proves("drift-from-the-agreement-is-shown")
    void what_the_agreement_leaves_to_the_decision_is_no_departure() {
        var left = new AgreementClause("barn-unga", About.FORMS, "Formerna bestäms när gruppen tillsätts.", true, null);
        assertThat(left.differenceTo(List.of("Anteckningar skrivs."))).isEmpty();
        assertThat(left.undeclared(List.of("Anteckningar skrivs."), List.of())).isEmpty();
    }

    @Test
    @Proves("departure-is-declared")
    void a_departure_without_a_reason_is_said_in_a_sentence() {
        assertThat(CLAUSE.undeclared(DRIFTED, List.of()))
                .contains("Avvikelse från överenskommelsen: hälsa ingår inte där. Skriv varför.");
        assertThat(clause(About.NOTICE, "14 dagar").undeclared(List.of("7 dagar"), List.of()))
                .contains("Avvikelse från överenskommelsen: kallelse. Skriv varför.");
    }

    @Test
    @Proves("departure-is-declared")
    void a_declared_departure_and_no_departure_need_none() {
        assertThat(CLAUSE.undeclared(DRIFTED, declared(About.FIELD))).isEmpty();
        assertThat(CLAUSE.undeclared(SAME, List.of())).isEmpty();
    }

    @Test
    @Proves("departure-is-declared")
    void a_reason_for_one_thing_declares_no_other() {
        assertThat(CLAUSE.undeclared(DRIFTED, declared(About.SEATS))).isPresent();
    }

    private static List<Departure> declared(About about) {
        return List.of(new Departure(about, "Hälsan hör dit."));
    }

    private static AgreementClause clause(About about, String wording) {
        return new AgreementClause("barn-unga", about, wording, false, null);
    }
}
