package se.samverka.county.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.cast.SamverkaTest;
import se.samverka.county.County;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.language.Words;

/** What a first start begins with, where the county has said nothing else. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=exempellan")
class ExampleCountyTest {

    @Autowired
    ExampleNotice notice;

    @Autowired
    County county;

    @Autowired
    Bodies bodies;

    @Test
    void every_page_of_an_invented_county_says_so() {
        assertThat(notice.sentence(Actor.VISITOR, Words.SWEDISH))
                .contains("Exempel: Exempellän finns inte. Länet, kommunerna och alla personer är påhittade.");
    }

    @Test
    void another_county_is_only_other_data() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(county.listParties(day)).hasSize(7);
        Body group = bodies.find("aldre").orElseThrow();
        assertThat(bodies.listSeats(group.id(), day)).hasSize(10);
        assertThat(bodies.find("lokal-askvik")).isPresent();
    }
}
