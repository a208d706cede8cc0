package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;

/** A region and an association of municipalities have as many seats each, and lead every other year. */
@TestPropertySource(properties = InventedCounty.FOLDER + "forbund-och-region")
class AssociationAndRegionTest extends InventedCounty {

    @Test
    void both_sides_have_as_many_seats_and_the_association_has_its_own() {
        assertThat(seats("samverkansradet"))
                .extracting(Seat::label)
                .containsExactly(
                        "Region 1",
                        "Region 2",
                        "Region 3",
                        "Region 4",
                        "Region 5",
                        "Förbundet 1",
                        "Förbundet 2",
                        "Förbundet 3",
                        "Förbundet 4",
                        "Förbundet 5");
        assertThat(get("/organ/samverkansradet"))
                .contains("fem ledamöter, med ersättare i ordning")
                .contains("Ordförandeskapet växlar varje år mellan regionen och");
    }

    @Test
    void two_may_convene_where_the_charter_says_two_and_the_page_says_that_nobody_does() {
        assertThat(get("/organ/tjanstepersoner")).contains("Sammankallande är inte utsedd", "beredningsgruppen");
        assertThat(get("/organ/tjanstemannaberedningen")).contains("Sammankallande ingen är utsedd");
    }

    @Test
    void the_sketch_draws_who_takes_part_from_its_day() {
        var before = get("/organ/skiss?dag=2017-09-30");
        assertThat(before).contains("30 september 2017").doesNotContain("deltar i Samverkansrådet för god hälsa");
        assertThat(get("/organ/skiss?dag=2017-10-01")).contains("deltar i Samverkansrådet för god hälsa");
    }

    @Test
    void a_county_without_local_groups_is_told_so_and_nothing_is_flagged() {
        assertThat(get("/organ/lokala")).contains("Länet har inga lokala ledningsgrupper.");
    }
}
