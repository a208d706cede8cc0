package se.samverka.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Seat;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** Officials meet in groups whose charters have no deputies: no page may speak of any. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupWithoutDeputiesTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    @Autowired
    CountyClock clock;

    private Bench bench;
    private PersonId siv;

    @BeforeAll
    void the_network_has_a_support_and_one_member() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
        bench = Bench.in(house, "socialchefer");
        siv = bench.support("Siv Stöd");
        var first = bodies.listSeats(bench.body().id(), clock.today()).getFirst();
        bench.member(first.label(), "Karolina " + first.label());
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void its_seats_are_counted_and_listed_without_deputies() {
        var seats = bodies.listSeats(bench.body().id(), clock.today());
        var official = Visitor.to(house).signedInAs(siv);
        for (var path : new String[] {"/organ/socialchefer", "/organ/socialchefer/platser"})
            assertThat(official.get(path).says())
                    .contains("%d platser, 1 tillsatta".formatted(seats.size()))
                    .contains(seats.stream().map(Seat::label).toList())
                    .doesNotContain("ersättare", "Ersättare");
    }

    @Test
    void its_notice_and_answers_speak_of_no_deputies() {
        var meeting = bench.meeting(LocalDate.of(2017, 10, 3));
        bench.point(meeting, "Gemensam upphandling");
        var official = Visitor.to(house).signedInAs(siv);
        var page = meeting.address(bench.body());
        assertThat(official.get(page).says())
                .contains("Skickas till 1 ledamot.")
                .doesNotContain("ersättare");
        bench.call(meeting, siv);
        assertThat(official.get(page).says()).contains("Väntar på svar").doesNotContain("ersättare", "Ersättare");
    }
}
