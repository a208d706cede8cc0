package se.samverka.nominations.opposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.county.Validity;
import se.samverka.platform.rules.Verdict;

class LeadingPartyTest {

    private static final Election RESULT = new Election(
            LocalDate.parse("2014-09-14"),
            Map.of("S", 30, "M", 17, "SD", 8, "V", 6, "L", 5, "C", 4, "MP", 4, "KD", 3),
            null,
            false);

    @Test
    @Proves("by-the-regional-result")
    void the_largest_of_those_not_governing_leads() {
        assertThat(LeadingParty.of(RESULT, opposition("M", "L", "C", "KD", "SD")))
                .containsExactly("M");
        assertThat(LeadingParty.of(RESULT, opposition("S", "V"))).containsExactly("S");
    }

    @Test
    @Proves("by-the-regional-result")
    void equally_large_parties_are_all_named() {
        assertThat(LeadingParty.of(RESULT, opposition("C", "KD", "MP"))).containsExactly("C", "MP");
    }

    @Test
    @Proves("by-the-regional-result")
    void without_a_seat_nobody_leads() {
        assertThat(LeadingParty.of(RESULT, opposition("F!"))).isEmpty();
    }

    @Test
    @Proves("leading-opposition-sees-to-it")
    void another_party_cannot_be_given_the_duty() {
        assertThat(LeadingParty.whyNot("L", "Liberalerna", List.of("M"), null).hindrances())
                .singleElement()
                .returns(
                        "Liberalerna är inte ledande oppositionsparti enligt det valresultat som är inlagt. Kontrollera vilka partier som styr.",
                        Verdict.Hindrance::sentence);
        assertThat(LeadingParty.whyNot("M", "Moderaterna", List.of("M"), null)).isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("leading-opposition-sees-to-it")
    void among_equals_one_is_chosen_with_a_reason() {
        var equals = List.of("C", "MP");
        assertThat(LeadingParty.whyNot("C", "Centerpartiet", equals, " ").hindrances())
                .singleElement()
                .returns("tie", Verdict.Hindrance::code);
        assertThat(LeadingParty.whyNot("C", "Centerpartiet", equals, "Partierna har enats om det."))
                .isEqualTo(Verdict.FREE);
    }

    private static Government opposition(String... parties) {
        return new Government(new Validity(null, null), List.of(), List.of(parties), null);
    }
}
