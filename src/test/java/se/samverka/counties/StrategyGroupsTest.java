package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;

/** Politicians sit by what they are at home, and the chief officers lead strategy groups that they set up. */
@TestPropertySource(properties = InventedCounty.FOLDER + "strategigrupper")
class StrategyGroupsTest extends InventedCounty {

    @Test
    void the_reference_group_is_composed_by_office_or_what_corresponds_to_it() {
        assertThat(seats("referensgruppen"))
                .extracting(Seat::label)
                .containsExactly("Granåsen", "Ljungmo", "Sjöberga", "Region 1", "Region 2");
        assertThat(seats("referensgruppen"))
                .extracting(Seat::office)
                .contains("omsorgsnämndens ordförande", "ordförande i nämnden för hälsa");
        assertThat(get("/organ/referensgruppen"))
                .contains("Ljungmo: omsorgsnämndens ordförande (motsvarar socialnämndens ordförande)");
    }

    @Test
    void the_leading_group_appoints_its_strategy_groups_on_the_sketch() {
        assertThat(get("/organ/skiss"))
                .contains(
                        "tillsätter Strategigruppen för äldre, Strategigruppen för barn och unga, Strategigruppen för psykisk hälsa")
                .contains("deltar i Politisk referensgrupp");
    }

    @Test
    void the_leading_group_has_promised_eight_meetings() {
        assertThat(get("/organ/reko")).contains("1 av minst 8 möten 2017");
    }
}
