package se.samverka.bodies.cases.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class LimitInTheHouseTest {

    private static final Map<String, String> WRONG =
            Map.of("titel", "Nya grupper", "senast", "2016-11-30", "ord", "senast i november 2016", "kalla", "Brevet");

    @Autowired
    ApplicationContext house;

    private Visitor ada;

    @BeforeEach
    void an_administrator_signs_in() {
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    @Test
    void a_limit_that_was_written_down_wrong_is_mended_and_the_trail_tells_both_days() {
        var path = begun();
        assertThat(ada.get(path).says()).contains("Gränsen 30 november 2016 har passerat.", "Ändra gränsen");
        assertThat(ada.get(path + "/grans").html()).contains("value=\"2016-11-30\"", "value=\"Brevet\"");
        assertThat(ada.post(path + "/grans", Map.of("senast", "2018-11-30")).status())
                .isEqualTo(303);
        assertThat(ada.get(path).says())
                .contains("Ska vara beslutat senast den 30 november 2018.")
                .doesNotContain("har passerat");
        assertThat(ada.get("/min/revision").says()).contains("ändrade gränsen i", "Senast förut");
    }

    @Test
    void a_limit_is_taken_away_and_then_nothing_warns() {
        var path = begun();
        ada.post(path + "/grans", Map.of());
        assertThat(ada.get(path).says()).contains("Lägg till en gräns").doesNotContain("Ska vara beslutat");
    }

    @Test
    void words_without_a_day_are_no_limit_and_stay_in_the_form() {
        var answer = ada.post(begun() + "/grans", Map.of("ord", "senast till jul"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Ange den sista dagen.");
        assertThat(answer.html()).contains("value=\"senast till jul\"");
    }

    @Test
    void the_limit_of_what_is_decided_stands() {
        assertThat(ada.get("/organ/arenden/1/grans").status()).isEqualTo(404);
        assertThat(ada.post("/organ/arenden/1/grans", Map.of("senast", "2018-11-30"))
                        .status())
                .isEqualTo(404);
    }

    private String begun() {
        return ada.post("/organ/arenden/nytt", WRONG).location();
    }
}
