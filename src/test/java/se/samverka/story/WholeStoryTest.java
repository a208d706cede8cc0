package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.bodies.Bodies;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;

/** The whole of the sample county's story; it stops at the first event that a use case refuses. */
@StoryTest("2019-12-31T18:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeStoryTest {

    private static final List<String> GROUPS = List.of("aldre", "barn-unga", "kultur-idrott");

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    private Cast cast;

    @BeforeAll
    void it_has_all_been_played() {
        cast = Cast.of(house);
    }

    @Test
    void eighty_four_were_appointed_to_the_three_groups() {
        var appointed = GROUPS.stream()
                .flatMap(group ->
                        people.listSeats(bodies.find(group).orElseThrow().id(), LocalDate.of(2017, 1, 1)).stream())
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()))
                .filter(holder -> holder.isPresent())
                .map(holder -> holder.orElseThrow().person().id())
                .toList();
        assertThat(appointed).hasSize(84).doesNotHaveDuplicates();
    }

    @Test
    void one_official_is_one_person_with_three_roles() {
        var siv = people.listAppointments(cast.person("siv@region.example").id(), LocalDate.of(2017, 9, 12));
        assertThat(siv)
                .extracting(appointment -> appointment.charge())
                .containsExactlyInAnyOrder(Charge.SUPPORT, Charge.CONVENER, Charge.CONVENER);
    }

    @Test
    void every_meeting_that_a_group_held_has_notes() {
        for (var group : GROUPS)
            held(group)
                    .forEach(meeting -> assertThat(cast.anybody()
                                    .get("/organ/%s/moten/%s/anteckningar".formatted(group, meeting.dayInAddress()))
                                    .status())
                            .as(group + " " + meeting.day())
                            .isEqualTo(200));
        assertThat(held("aldre")).hasSize(8);
    }

    @Test
    void six_meetings_a_year_are_held_by_the_managers() {
        var years = meetings.list(bodies.find("chefsforum").orElseThrow().id()).stream()
                .filter(meeting -> !meeting.cancelled())
                .map(meeting -> meeting.day().getYear())
                .toList();
        for (int year : new int[] {2017, 2018, 2019})
            assertThat(years).filteredOn(y -> y == year).hasSize(6);
    }

    @Test
    void one_meeting_was_called_off_and_one_set_of_notes_was_corrected() {
        assertThat(cast.anybody().get("/organ/kultur-idrott/moten/2017-05-10").says())
                .contains("Inställt");
        assertThat(cast.anybody()
                        .get("/organ/aldre/moten/2017-09-19/anteckningar")
                        .says())
                .contains("Version 2", "det var Arboga och Köping som berättade");
        assertThat(cast.anybody()
                        .get("/organ/aldre/moten/2017-09-19/anteckningar/v1")
                        .status())
                .isEqualTo(200);
    }

    private List<Meeting> held(String group) {
        return meetings.list(bodies.find(group).orElseThrow().id()).stream()
                .filter(meeting -> meeting.called() && !meeting.cancelled())
                .toList();
    }
}
