package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Charter.NoticeRule;

/** Forty-nine municipalities and one region, with personal deputies and a notice two weeks before. */
@TestPropertySource(properties = InventedCounty.FOLDER + "fyrtionio-och-en")
class FortyNineAndOneTest extends InventedCounty {

    @Test
    void the_start_page_counts_the_municipalities() {
        assertThat(get("/")).startsWith("Region Storlän och 49 kommuner arbetar tillsammans");
    }

    @Test
    void fifty_members_and_fifty_deputies_have_a_place() {
        assertThat(seats("samradet")).hasSize(50);
        assertThat(get("/organ/samradet"))
                .contains("100 platser, 50 tillsatta", "Kommunerna 49")
                .contains("Ordföranden utses av kommunerna.", "Vice ordföranden utses av regionen.");
    }

    @Test
    void the_notice_is_due_when_this_county_says() {
        var charter = bodies.charterOn(bodies.find("samradet").orElseThrow().id(), clock.today());
        assertThat(charter.orElseThrow().noticeRule()).isEqualTo(new NoticeRule(14, true));
    }
}
