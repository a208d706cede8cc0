package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** One organisation is both municipality and region: there is nobody to work together with, and no group. */
@TestPropertySource(properties = InventedCounty.FOLDER + "en-part")
class OnePartyTest extends InventedCounty {

    @Test
    void the_start_page_counts_no_municipalities() {
        assertThat(get("/")).startsWith("Samverkan i Holmlän").doesNotContain("0 kommuner", "noll");
        assertThat(get("/en"))
                .startsWith("Working together in Holmlän")
                .doesNotContain("0 municipalities", "no municip");
    }

    @Test
    void there_is_no_group_and_every_list_says_so() {
        assertThat(bodies.list()).isEmpty();
        assertThat(get("/organ")).contains("Inga grupper är inlagda än.");
        assertThat(get("/data/v1/organ")).contains("\"data\":[]");
    }
}
