package se.samverka.platform.begun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;

/** What is begun comes back to whoever wrote it, and to nobody else. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BegunTest {

    private static final String BEGUN = "/min/paborjat";

    @Autowired
    ApplicationContext house;

    @Autowired
    ThrowAwayBegun throwing;

    @Autowired
    CountyClock clock;

    private Group group;
    private Visitor sam;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
        sam = group.as(group.sam);
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void it_is_given_back_to_the_writer_only() {
        keep("/organ/aldre/a", "[[\"rubrik\",\"Laget <b>runt</b>\"]]");

        assertThat(fetch(sam, "/organ/aldre/a")).contains("Laget <b>runt</b>", "kl. 18.00");
        assertThat(fetch(group.as(group.kim), "/organ/aldre/a")).isEqualTo("[]");
        assertThat(Visitor.to(house).get(BEGUN + "?adress=/organ/aldre/a").html())
                .doesNotContain("Laget");
    }

    @Test
    void the_latest_stands_and_what_is_thrown_away_is_gone() {
        keep("/organ/aldre/b", "[[\"rubrik\",\"Första\"]]");
        keep("/organ/aldre/b", "[[\"rubrik\",\"Andra\"]]");
        assertThat(fetch(sam, "/organ/aldre/b")).contains("Andra").doesNotContain("Första");
        sam.post(BEGUN + "/bort", Map.of("adress", "/organ/aldre/b"));
        assertThat(fetch(sam, "/organ/aldre/b")).isEqualTo("[]");
    }

    @Test
    void what_is_sent_is_no_longer_begun_and_what_was_refused_is() {
        var meeting = group.plan("2017-10-03");
        var agenda = group.at(meeting) + "/dagordning";
        keep(agenda, "[[\"rubrik\",\"Laget runt\"]]");
        sam.post(agenda, Map.of("rubrik", ""));
        assertThat(fetch(sam, agenda)).contains("Laget runt");
        sam.post(agenda, Map.of("rubrik", "Laget runt"));
        assertThat(fetch(sam, agenda)).isEqualTo("[]");
    }

    @Test
    void after_two_weeks_it_goes() {
        keep("/organ/aldre/c", "[]");
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS).plusDays(14));
        throwing.run();
        assertThat(fetch(sam, "/organ/aldre/c")).isNotEqualTo("[]");
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS).plusDays(14).plusSeconds(1));
        throwing.run();
        assertThat(fetch(sam, "/organ/aldre/c")).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1", "\"x\"", "[{\"a\":1}]"})
    void what_is_no_form_is_refused(String fields) {
        assertThat(sam.post(BEGUN, Map.of("adress", "/organ/aldre/d", "falt", fields))
                        .status())
                .isEqualTo(422);
        assertThat(fetch(sam, "/organ/aldre/d")).isEqualTo("[]");
    }

    @Test
    void what_is_too_long_or_elsewhere_is_refused() {
        var long_ = "[[\"rubrik\",\"%s\"]]".formatted("x".repeat(500_000));
        assertThat(sam.post(BEGUN, Map.of("adress", "/organ/aldre/e", "falt", long_))
                        .status())
                .isEqualTo(422);
        assertThat(sam.post(BEGUN, Map.of("adress", "https://x.example/", "falt", "[]"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void all_forms_of_a_page_are_asked_for_at_once() {
        keep("/organ/aldre/f", "[[\"rubrik\",\"Ett\"]]");
        keep("/organ/aldre/g", "[[\"rubrik\",\"Två\"]]");
        assertThat(fetch(sam, "/organ/aldre/f&adress=/organ/aldre/g")).contains("Ett", "Två");
    }

    private void keep(String address, String fields) {
        assertThat(sam.post(BEGUN, Map.of("adress", address, "falt", fields)).status())
                .isEqualTo(204);
    }

    private static String fetch(Visitor who, String address) {
        return who.get(BEGUN + "?adress=" + address).html();
    }
}
