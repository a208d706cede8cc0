package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.county.OrganisationId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.story.StoryPlayer;

/** Another county by data alone: sixteen municipalities, two organisations of the county, seats without deputies. */
@StoryTest("2013-09-12T18:00")
@TestPropertySource(properties = "samverka.county=varmland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SixteenAndTwoTest {

    private static final String BODY = "/organ/nya-perspektiv";
    private static final String MEETING = BODY + "/moten/2013-09-20";
    private static final LocalDate TODAY = LocalDate.of(2013, 9, 12);
    private static final String LINN = "linn@landstinget.example";
    private static final String EDVIN = "edvin@eda.example";
    private static final String SOREN = "soren@saffle.example";
    private static final String HAKAN = "hakan@hammaro.example";

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
    void the_story_is_played() {
        cast = Cast.of(house);
    }

    @Test
    @Order(1)
    void the_start_page_counts_the_municipalities() {
        assertThat(cast.anybody().get("/").says())
                .startsWith("Landstinget i Värmland och 16 kommuner arbetar tillsammans");
    }

    @Test
    @Order(1)
    void every_municipality_and_both_organisations_of_the_county_have_their_seats_filled() {
        var seats = people.listSeats(body(), TODAY);
        assertThat(seats)
                .hasSize(20)
                .allMatch(seat -> seat.member().isPresent())
                .allMatch(seat -> seat.deputy().isEmpty());
        assertThat(seats)
                .extracting(seat -> seat.seat().label())
                .startsWith("Arvika", "Eda", "Filipstad")
                .endsWith("Årjäng", "Landsting 1", "Landsting 2", "Kommunalförbundet 1", "Kommunalförbundet 2");
        assertThat(homes(seats)).hasSize(18);
    }

    @Test
    @Order(1)
    @Proves("not-a-place-for-decisions")
    void the_group_is_marked_as_no_place_for_decisions_and_its_numbers_as_an_example() {
        assertThat(cast.anybody().get(BODY).says())
                .contains("inte en plats för beslut exempel")
                .contains("Sedan beslutar regionen och varje kommun för sig.")
                .contains("Antalet platser är ett exempel")
                .contains("20 platser, alla tillsatta")
                .contains("Koordinator Karin Kommunalförbund")
                .doesNotContain("rsättare");
        assertThat(cast.anybody().get("/organ/direktorsberedningen").says()).doesNotContain("plats för beslut");
    }

    @Test
    @Order(1)
    void a_council_that_begins_later_shows_its_year_and_seats_without_deputies() {
        assertThat(cast.anybody().get("/organ/varmlandsradet").says())
                .contains("startar 2019")
                .contains("32 platser, 0 tillsatta")
                .contains("Startar: 2019 (dagen är okänt i underlaget)")
                .doesNotContain("rsättare");
        assertThat(cast.anybody().get("/organ/ordforanderadet").says())
                .contains("Vilka som ingår är okänt i underlaget.");
    }

    @Test
    @Order(1)
    void each_public_page_for_people_and_machines_is_there() {
        for (var path : List.of(
                "/organ",
                "/organ/skiss",
                "/organ/skiss.pdf",
                BODY + "/platser",
                BODY + "/historik",
                BODY + "/uppdrag/2013",
                MEETING,
                MEETING + "/kallelse.pdf",
                "/moten",
                "/om-samverkan",
                "/kontakt",
                "/personuppgifter",
                "/tillganglighet",
                "/sok?q=h%C3%A4lsol%C3%A4ge",
                "/kalender/nya-perspektiv.ics",
                "/flode/nya-perspektiv.atom",
                "/data/v1" + BODY,
                "/data/v1" + BODY + "/platser",
                "/data/v1" + MEETING))
            assertThat(cast.anybody().get(path).status()).as(path).isEqualTo(200);
    }

    @Test
    @Order(2)
    void the_notice_went_to_the_members_and_to_nobody_else() {
        var called = cast.post().list().stream()
                .filter(letter -> letter.subject().startsWith("Kallelse:"))
                .map(DeliveredLetter::mailbox)
                .toList();
        assertThat(called).hasSize(20).doesNotHaveDuplicates();
        assertThat(cast.post().list()).noneMatch(letter -> letter.subject().contains("kännedom"));
        assertThat(cast.newest(SOREN).text()).doesNotContain("rsättare");
    }

    @Test
    @Order(3)
    void when_a_member_is_prevented_nobody_is_called_and_everybody_reads_that_there_is_nobody_to_call() {
        cast.at("2013-09-13T08:00");
        var before = cast.post().list().size();
        cast.inOutlook(EDVIN, Answer.DECLINED);

        assertThat(cast.post().list()).hasSize(before);
        assertThat(cast.as(EDVIN).get(MEETING).says())
                .contains("Gruppen har inga ersättare, så ingen kallas i ditt ställe.")
                .contains("hör av dig till Linn Landsting");
        assertThat(cast.as(LINN).get(MEETING).says())
                .contains("Eda Edvin Eda Förhinder", "Säffle Sören Säffle Förhinder", "Förhinder 2")
                .doesNotContain("rsättare");
    }

    @Test
    @Order(4)
    void an_empty_seat_is_no_task_where_nobody_can_be_called() {
        assertThat(cast.as(LINN).get("/min").says())
                .contains("Inget att göra just nu.")
                .doesNotContain("ingen kommer");
    }

    @Test
    @Order(5)
    void close_to_the_meeting_the_official_hears_of_the_absence_and_that_nothing_need_be_done() {
        cast.at("2013-09-18T09:00");
        cast.inOutlook(HAKAN, Answer.DECLINED);
        assertThat(cast.newest(LINN).text())
                .contains("Ledamoten för Hammarö har anmält förhinder.")
                .contains("Gruppen har inga ersättare, så du behöver inte kalla någon.");
    }

    @Test
    @Order(6)
    void a_member_who_can_come_after_all_just_says_so() {
        cast.inOutlook(EDVIN, Answer.ACCEPTED);
        assertThat(cast.as(LINN).get(MEETING).says()).contains("Eda Edvin Eda Kommer på plats");
    }

    @Test
    @Order(7)
    void notes_tell_who_was_away_and_that_the_group_recommends() {
        assertThat(cast.anybody().get(BODY + "/moten/2013-04-19/anteckningar").says())
                .contains("Styrgruppen rekommenderar att den gemensamma bilden görs om varje år")
                .contains("Grums")
                .doesNotContain("rsättare");
    }

    @Test
    @Order(8)
    void the_rest_of_the_year_is_played_and_every_meeting_has_its_notes() {
        var player = house.getBean(StoryPlayer.class);
        player.play(player.read(), LocalDateTime.parse("2013-09-19T08:00"), LocalDateTime.parse("2013-12-31T18:00"));
        assertThat(meetings.list(body()))
                .hasSize(4)
                .allSatisfy(
                        meeting -> assertThat(cast.anybody().get(notes(meeting)).status())
                                .as(notes(meeting))
                                .isEqualTo(200));
    }

    private static String notes(Meeting meeting) {
        return BODY + "/moten/" + meeting.dayInAddress() + "/anteckningar";
    }

    private BodyId body() {
        return bodies.find("nya-perspektiv").orElseThrow().id();
    }

    private static Set<OrganisationId> homes(List<SeatHolders> seats) {
        return seats.stream()
                .map(seat -> seat.member().orElseThrow().person().organisation())
                .collect(Collectors.toSet());
    }
}
