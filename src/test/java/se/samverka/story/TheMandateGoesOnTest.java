package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.cast.Bench;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Meeting;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.time.CountyClock;

/** AT-13: two trials end with the year; one goes on by a decision in time, the other by one that is written down late. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheMandateGoesOnTest {

    private static final String CASE = "/organ/arenden/2";
    private static final String LATE = "/organ/arenden/3";
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    private Visitor ada;
    private Group children;
    private Meeting meeting;
    private Meeting inFebruary;
    private Visited dayBefore;
    private Visited theDay;
    private Visited grounds;
    private Visited notTheFounder;
    private Visited extended;
    private int lettersAtMidnight;
    private Visited past;
    private Visited asked;
    private Visited unsaid;
    private Visited gone;
    private List<?> seatsBefore = List.of();

    @BeforeAll
    void from_midsummer_to_january() {
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
        var elderly = Group.in(house, "aldre");
        children = Group.in(house, "barn-unga");
        inFebruary = elderly.plan("2019-02-12");
        seatsBefore = bodies.listSeats(body("aldre"), LocalDate.of(2018, 12, 31));
        theCard();
        theDecisionInTime();
        theTurnOfTheYear();
        theLateDecision();
    }

    private void theCard() {
        at("2018-06-28T09:00");
        dayBefore = ada.get("/min");
        at("2018-06-29T09:00");
        theDay = ada.get("/min");
        grounds = ada.get("/organ/aldre/underlag");
    }

    private void theDecisionInTime() {
        at("2018-11-09T15:00");
        assertThat(ada.postMany(
                                "/organ/aldre/underlag",
                                Map.of("titel", List.of("Äldre 2019–2022"), "organ", List.of("aldre")))
                        .status())
                .isEqualTo(303);
        does(CASE + "/organ/aldre", Map.of("vad", "forlang", "till", "2022-12-31"));
        notTheFounder = ada.post(CASE + "/beslut", Map.of("organ", "regionstyrelsen", "dag", "2018-11-09"));
        does(CASE + "/beslut", Map.of("organ", "srb", "dag", "2018-11-09", "paragraf", "41", "dnr", "RV 180912"));
        extended = anybody().get("/organ/aldre");
    }

    private void theTurnOfTheYear() {
        at("2018-12-31T18:00");
        house.getBean(Ticks.class).runAll();
        var before = countLetters();
        at("2019-01-01T08:00");
        house.getBean(Ticks.class).runAll();
        lettersAtMidnight = countLetters() - before;
        at("2019-01-08T09:00");
        past = anybody().get("/organ/barn-unga");
        meeting = children.plan("2019-01-18");
        var sam = children.as(children.sam);
        asked = sam.get(children.at(meeting));
        sam.post(children.at(meeting) + "/kallelse", Map.of());
        unsaid = sam.get(children.at(meeting));
        sam.post(children.at(meeting) + "/kallelse", Map.of("skal", "Beslutet om 2019 kommer den 20 januari."));
        gone = sam.get(children.at(meeting));
    }

    private void theLateDecision() {
        at("2019-01-20T11:00");
        does("/organ/arenden/nytt", Map.of("titel", "Barn och unga från 2019"));
        does(LATE + "/befintliga", Map.of("organ", "barn-unga"));
        does(LATE + "/organ/barn-unga", Map.of("vad", "forlang", "till", "2022-12-31"));
        does(LATE + "/beslut", Map.of("organ", "srb", "dag", "2019-01-20", "paragraf", "3"));
    }

    private void does(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(303);
    }

    private void at(String moment) {
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse(moment));
    }

    private Visitor anybody() {
        return Visitor.to(house);
    }

    private BodyId body(String slug) {
        return bodies.find(slug).orElseThrow().id();
    }

    private int countLetters() {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from platform_letter")
                .query(Integer.class)
                .single();
    }

    @Test
    @Proves("new-decision-is-prepared")
    void the_card_comes_on_the_last_working_day_six_months_before() {
        assertThat(dayBefore.says()).doesNotContain("Förbered nytt beslut");
        assertThat(theDay.says())
                .contains("Förbered nytt beslut om Samverkansgruppen äldre och Samverkansgruppen barn/unga")
                .contains("Uppdraget gäller till och med 31 december 2018.")
                .contains("Underlag inför nytt beslut");
    }

    @Test
    void the_grounds_tell_of_meetings_notes_and_seats_and_open_the_case() {
        assertThat(grounds.says())
                .contains("Möten 0 hållna, 0 planerade till.")
                .contains("Platser 3 av 14 är tillsatta i dag.")
                .contains("Öppna ärende om nytt beslut");
        assertThat(children.as(children.sam).get("/organ/barn-unga/underlag").says())
                .contains("Platser")
                .doesNotContain("Öppna ärende om nytt beslut");
    }

    @Test
    void only_the_committee_decides_of_groups_now() {
        assertThat(notTheFounder.status()).isEqualTo(422);
        assertThat(notTheFounder.says())
                .contains("Beslutet kan inte läggas in. Den dagen är det Strategisk regional beredning som tillsätter");
    }

    @Test
    @Proves("extended-without-a-gap")
    void the_elderly_go_on_without_a_gap_on_the_same_page_with_the_same_seats_and_meetings() {
        assertThat(extended.says())
                .contains("Uppdragsbeskrivning 1 januari 2019–31 december 2022")
                .contains("Uppdragsbeskrivning 1 januari 2017–31 december 2018");
        assertThat(bodies.charterOn(body("aldre"), NEW_YEAR.minusDays(1))).isPresent();
        assertThat(bodies.charterOn(body("aldre"), NEW_YEAR)).isPresent();
        assertThat(bodies.listSeats(body("aldre"), NEW_YEAR)).isEqualTo(seatsBefore);
        assertThat(anybody().get("/organ/aldre").says())
                .contains("Uppdraget gäller till och med 31 december 2022.", "12 feb 2019")
                .doesNotContain("Nytt beslut är inte inlagt", "på prov");
        assertThat(anybody().get("/organ/aldre/uppdrag/2017-2018").status()).isEqualTo(200);
        assertThat(inFebruary.day()).isAfter(NEW_YEAR);
    }

    @Test
    void at_midnight_no_letter_goes() {
        assertThat(lettersAtMidnight).isZero();
    }

    @Test
    void between_the_periods_the_page_says_so_openly() {
        assertThat(past.says())
                .contains("Uppdraget gällde till och med 31 december 2018. Nytt beslut är inte inlagt.")
                .contains("nytt beslut saknas");
    }

    @Test
    @Proves("past-the-mandate")
    void a_notice_in_that_time_asks_for_a_reason_and_goes_with_it() {
        assertThat(asked.says())
                .contains("Uppdraget gällde till och med 31 december 2018. Nytt beslut är inte inlagt."
                        + " Skriv kort varför mötet hålls ändå.")
                .contains("2 ersättare får en kopia för kännedom.");
        assertThat(unsaid.says()).doesNotContain("Skickad den");
        assertThat(gone.says()).contains("Skickad den 8 januari 2019", "Skäl: Beslutet om 2019 kommer den 20 januari.");
        assertThat(children.letters("notice")).extracting(Group.Laid::to).contains(children.email("Kim"));
        assertThat(house.getBean(JdbcClient.class)
                        .sql("select reason from meetings_notice where 'past-the-mandate' = any(remarks)")
                        .query(String.class)
                        .list())
                .containsExactly("Beslutet om 2019 kommer den 20 januari.");
    }

    @Test
    @Proves("late-entry-is-seen")
    void afterwards_the_period_is_whole_and_the_late_entry_is_seen() {
        assertThat(bodies.charterOn(body("barn-unga"), NEW_YEAR)).isPresent();
        assertThat(anybody().get("/organ/barn-unga").says()).doesNotContain("Nytt beslut är inte inlagt");
        assertThat(anybody().get("/organ/barn-unga/historik").says())
                .contains("Infördes 20 januari 2019, gäller från 1 januari 2019.")
                .contains("20 januari 2019 Beslut Strategisk regional beredning, § 3.");
        assertThat(anybody().get("/organ/barn-unga/uppdrag/2019-2022").says())
                .contains("Infördes 20 januari 2019, gäller från 1 januari 2019.");
        assertThat(anybody().get("/organ/aldre/historik").says()).doesNotContain("Infördes");
    }

    @Test
    void the_trail_says_who_laid_it_in_and_for_which_day() {
        assertThat(ada.get("/min/revision").says())
                .contains("Ada Region lade in beslutet som förlänger Samverkansgruppen barn/unga")
                .contains("Gäller från 2019-01-01");
    }

    @Test
    void the_seats_of_the_new_period_are_shown_with_what_they_lack() {
        assertThat(ada.get("/organ/aldre/platser?dag=2019-01-01").says()).contains("saknar");
    }
}
