package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;

/** Sixteen municipalities and two organisations of the county, whose seats have no deputies. */
@TestPropertySource(properties = InventedCounty.FOLDER + "sexton-och-tva")
class SixteenAndTwoTest extends InventedCounty {

    @Test
    void the_start_page_counts_the_municipalities() {
        assertThat(get("/")).startsWith("Region Skogslän och 16 kommuner arbetar tillsammans");
        assertThat(get("/en")).startsWith("Region Skogslän and 16 municipalities work together");
    }

    @Test
    void all_eighteen_have_a_seat_in_swedish_order_and_no_deputy() {
        assertThat(seats("styrgruppen"))
                .extracting(Seat::label)
                .hasSize(18)
                .startsWith("Alrud", "Barrmo")
                .endsWith("Tallåsen", "Ädelmo", "Region", "Förbundet");
        assertThat(get("/organ/styrgruppen"))
                .contains("18 platser, alla tillsatta", "inte en plats för beslut", "Koordinator ingen är utsedd")
                .doesNotContain("rsättare");
    }
}
