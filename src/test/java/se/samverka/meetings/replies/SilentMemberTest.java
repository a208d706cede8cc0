package se.samverka.meetings.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Meeting;
import se.samverka.people.Appointment;
import se.samverka.people.People;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;

/** Seats that were kept as empty before a silent member was waited for, in a house with answers of every kind. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentMemberTest {

    private static final String MENDS = "db/migration/V202611260210__meetings_silent_member.sql";
    private static final Map<String, String> NO = Map.of("som", "kallad", "svar", "nej");
    private static final Map<String, String> YES = Map.of("som", "kallad", "svar", "ja-plats");

    @Autowired
    ApplicationContext house;

    @Autowired
    SeatStates states;

    @Autowired
    JdbcClient db;

    private Group group;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void a_silent_member_whose_called_deputy_declined_is_asked_again() {
        var meeting = group.called("2017-10-18");
        callDeputy(meeting);
        anyone().post(group.link("deputy-called", "Alex", meeting), NO);
        keptAsEmpty(meeting, true);
        assertThat(anyone().get(group.link("notice", "Kim", meeting)).says()).contains("Varken du eller din ersättare");

        mend();

        assertThat(state(meeting, group.seat(1))).isEqualTo(new SeatState.Awaiting(true, true));
        assertThat(anyone().get(group.link("notice", "Kim", meeting)).says())
                .contains("Din ersättare kan inte komma. Kommer du själv?")
                .doesNotContain("Varken du eller din ersättare");
        assertThat(group.as(group.sam).get(group.at(meeting)).says())
                .contains("Har inte svarat. Ersättaren kan inte.")
                .doesNotContain("Båda har förhinder");
        anyone().post(group.link("notice", "Kim", meeting), YES);
        assertThat(state(meeting, group.seat(1))).isInstanceOf(SeatState.MemberComes.class);
    }

    @Test
    void a_silent_member_whose_called_deputy_left_is_awaited() {
        var meeting = group.called("2017-10-19");
        callDeputy(meeting);
        keptAsEmpty(meeting, false);
        mend();
        assertThat(state(meeting, group.seat(1))).isEqualTo(SeatState.CALLED);
    }

    @Test
    void a_member_who_said_no_is_not_asked_again() {
        var meeting = group.called("2017-10-20");
        anyone().post(group.link("notice", "Kim", meeting), YES);
        anyone().post(group.link("notice", "Kim", meeting), NO);
        anyone().post(group.link("deputy-called", "Alex", meeting), NO);
        anyone().post(group.link("notice", "Noor", meeting), NO);
        mend();
        assertThat(state(meeting, group.seat(1))).isEqualTo(new SeatState.Empty(true));
        assertThat(state(meeting, group.seat(2))).as("Noor has no deputy").isEqualTo(new SeatState.Empty(false));
    }

    @Test
    void nobody_is_awaited_on_a_seat_without_member() {
        var another = Group.in(house, "kultur-idrott");
        var meeting = another.called("2017-10-17");
        house.getBean(People.class).listAppointments(another.kim, LocalDate.of(2017, 10, 1)).stream()
                .map(Appointment::id)
                .forEach(id ->
                        house.getBean(Appoint.class).end(new Actor.House("test"), id, LocalDate.of(2017, 10, 16)));
        anyone().post(another.link("deputy-called", "Alex", meeting), NO);
        var before = state(meeting, another.seat(1));
        mend();
        assertThat(before).isEqualTo(new SeatState.Empty(true));
        assertThat(state(meeting, another.seat(1))).isEqualTo(before);
    }

    private void callDeputy(Meeting meeting) {
        var seat = group.seat(1).id().value().toString();
        group.as(group.sam).post(group.at(meeting) + "/svar", Map.of("plats", seat, "svar", "kalla-ersattare"));
        assertThat(state(meeting, group.seat(1))).isEqualTo(new SeatState.DeputyAsked());
    }

    /** As it was kept until then. */
    private void keptAsEmpty(Meeting meeting, boolean hasDeputy) {
        states.keep(meeting.id(), group.seat(1).id(), new SeatState.Empty(hasDeputy));
    }

    private void mend() {
        try {
            db.sql(new ClassPathResource(MENDS).getContentAsString(StandardCharsets.UTF_8))
                    .update();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SeatState state(Meeting meeting, Seat seat) {
        return Objects.requireNonNull(states.list(meeting.id()).get(seat.id()));
    }

    private Visitor anyone() {
        return Visitor.to(house);
    }
}
