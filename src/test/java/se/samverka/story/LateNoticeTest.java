package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;

/** AT-04, had the official sent it the day after. */
@StoryTest("2017-09-12T16:30")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateNoticeTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final String STEN = "sten@region.example";

    @Autowired
    ApplicationContext house;

    @Test
    @Order(1)
    void without_a_reason_nothing_is_sent_and_the_page_says_what_to_write() {
        var cast = Cast.of(house);
        cast.at("2017-09-13T09:00");
        cast.as(STEN).post(MEETING + "/kallelse", Map.of());
        cast.work();
        assertThat(cast.letters("kim@koping.example"))
                .noneMatch(letter -> letter.subject().startsWith("Kallelse"));
        assertThat(cast.as(STEN).get(MEETING).says())
                .contains("Kallelsen skickas 6 dagar före mötet. Den ska som regel skickas en vecka före. "
                        + "Skriv kort varför, så skickar vi den ändå.");
    }

    @Test
    @Order(2)
    void with_a_reason_it_goes_and_the_record_says_late_why_and_on_whose_charge() {
        var cast = Cast.of(house);
        cast.does(STEN, MEETING + "/kallelse", Map.of("skal", "Ett underlag kom sent."));
        assertThat(cast.letters("kim@koping.example"))
                .anyMatch(letter -> letter.subject().startsWith("Kallelse"));
        assertThat(cast.as(STEN).get(MEETING).says())
                .contains("Skickad den 13 september 2017 kl. 09.00 av Sten Stöd på ordförandens uppdrag.")
                .contains("Skäl: Ett underlag kom sent.");
    }
}
