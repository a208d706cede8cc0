package se.samverka.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Meeting;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** What each role meets on its own page. The meeting is on Tuesday 16 February 2027; its notice is due on the 9th. */
@SamverkaTest
class MyPageTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 2, 16);
    private static final LocalDate LAST_DAY = MEETING.minusDays(7);

    @Autowired
    ApplicationContext house;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private Bench bench;
    private PersonId lo;
    private PersonId kim;
    private PersonId kaj;
    private PersonId ronja;
    private Meeting meeting;

    @BeforeEach
    void a_group_with_a_meeting_ahead() {
        db.sql("truncate people_person, meetings_meeting, platform_letter cascade")
                .update();
        itIs(LAST_DAY);
        bench = Bench.in(house, "aldre");
        lo = bench.support("Lo Region");
        ronja = bench.member("Region 1", "Ronja Region");
        kim = bench.member("Askvik", "Kim Askvik");
        kaj = bench.deputy("Askvik", "Kaj Askvik");
        meeting = bench.meeting(MEETING);
    }

    @Test
    void a_visitor_is_asked_to_sign_in_and_then_comes_here() {
        var answer = Visitor.to(house).get("/min");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/logga-in?till=%2Fmin");
    }

    @Test
    void nobody_else_is_given_a_page_of_ones_own_from_a_store() {
        assertThat(pageOf(lo).header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(Visitor.to(house).get("/logga-in").header("Cache-Control")).doesNotContain("private");
    }

    @Test
    void it_begins_with_the_day_and_who_one_is() {
        assertThat(pageOf(lo).says()).contains("Tisdag 9 februari", "Tjänstepersonsstöd i äldre");
        assertThat(pageOf(kim).says()).contains("Ledamot för Askvik i Samverkansgruppen äldre");
    }

    @Test
    void an_official_is_told_to_make_the_agenda_while_there_is_none() {
        var page = pageOf(lo);
        assertThat(page.says()).contains("Gör dagordningen för Samverkansgruppen äldre");
        assertThat(page.html()).contains("href=\"" + address() + "/dagordning\"");
    }

    @Test
    void an_official_is_told_to_send_the_notice_and_which_day_is_the_last() {
        bench.point(meeting, "Trygg hemgång");
        assertThat(pageOf(lo).says())
                .contains("i dag Skicka kallelsen till Samverkansgruppen äldre Mötet är tisdag 16 februari kl. 09.00.")
                .contains("Sista dag Granska och skicka");
    }

    @Test
    void a_notice_that_is_not_sent_in_time_is_late_and_one_far_ahead_is_not_mentioned() {
        bench.point(meeting, "Trygg hemgång");
        itIs(LAST_DAY.plusDays(1));
        assertThat(pageOf(lo).says()).contains("9 feb Skicka kallelsen").contains("försenad");
        itIs(LAST_DAY.minusDays(22));
        assertThat(pageOf(lo).says()).doesNotContain("Skicka kallelsen");
    }

    @Test
    void an_official_sees_each_group_in_a_row() {
        assertThat(pageOf(lo).says())
                .contains("Mina grupper")
                .contains("Samverkansgruppen äldre 2 av 10 16 feb 09.00 Sista dag –");
    }

    @Test
    void an_official_is_told_of_vacant_seats_but_not_of_one_that_is_only_offered() {
        assertThat(pageOf(lo).says())
                .contains("Utse ledamöter på 7 platser i Samverkansgruppen äldre")
                .contains("och 3 till.")
                .doesNotContain("Oppositionen");
    }

    @Test
    void an_official_sees_how_many_come_when_the_notice_is_sent() {
        called();
        bench.answers(kim, meeting, "ja-plats");
        assertThat(pageOf(lo).says())
                .contains("Svar till nästa möte Samverkansgruppen äldre Tisdag 16 februari 09.00–12.00 Rum 1")
                .contains("Kommer 1 Ersättare träder in 0 Väntar på svar 1");
    }

    @Test
    void an_official_is_told_of_a_seat_that_stands_empty() {
        called();
        bench.answers(kim, meeting, "nej");
        bench.answers(kaj, meeting, "nej");
        assertThat(pageOf(lo).says())
                .contains("Se över platsen för Askvik: ingen kommer")
                .contains("tom plats Öppna svaren");
    }

    @Test
    void an_official_is_told_to_decide_when_member_and_deputy_both_want_to_come() {
        called();
        bench.answers(kim, meeting, "nej");
        bench.answers(kaj, meeting, "ja-plats");
        bench.answers(kim, meeting, "ja-plats");
        assertThat(pageOf(lo).says()).contains("Bestäm vem som kommer för Askvik");
    }

    @Test
    void an_official_is_told_of_an_answer_that_nobody_could_read() {
        called();
        db.sql("""
                        insert into meetings_unclear_answer (id, meeting, seat, at, why, sender, answer)
                        select gen_random_uuid(), meeting, seat, called_at, 'NO_TOKEN', 'nagon@askvik.example', 'DECLINED'
                        from meetings_call where person = :kim
                        """).param("kim", kim.value()).update();
        assertThat(pageOf(lo).says()).contains("Se över ett svar som inte kunde föras in");
    }

    @Test
    void an_official_is_told_of_missing_notes_which_are_late_after_two_weeks() {
        called();
        itIs(MEETING.plusDays(1));
        assertThat(pageOf(lo).says())
                .contains("2 mars Publicera anteckningarna från Samverkansgruppen äldre 16 februari")
                .contains("saknas Skriv");
        itIs(MEETING.plusDays(15));
        assertThat(pageOf(lo).says()).contains("försenad Skriv");
    }

    @Test
    void another_groups_official_is_told_nothing_of_this_one() {
        bench.point(meeting, "Trygg hemgång");
        var max = Bench.in(house, "barn-unga").support("Max Region");
        assertThat(pageOf(max).says())
                .contains("Samverkansgruppen barn/unga")
                .doesNotContain("Samverkansgruppen äldre", "Skicka kallelsen");
    }

    @Test
    void a_member_sees_the_next_meeting_and_that_the_notice_is_not_sent() {
        assertThat(pageOf(kim).says())
                .contains("Samverkansgruppen äldre Möte 16 februari")
                .contains("Kallelsen är inte skickad än")
                .doesNotContain("Kommer du?", "Att göra", "Utskick");
    }

    @Test
    void a_member_answers_from_the_page_and_may_change() {
        called();
        assertThat(pageOf(kim).says())
                .contains("Kommer du?", "Ja, jag kommer på plats", "Nej, jag har förhinder", "Trygg hemgång")
                .contains("Får du förhinder frågar vi din ersättare, Kaj Askvik, direkt.");
        var after = bench.answers(kim, meeting, "ja-distans");
        assertThat(after.location()).isEqualTo("/min");
        assertThat(pageOf(kim).says()).contains("Tack! Du kommer, på distans.");
        bench.answers(kim, meeting, "nej");
        assertThat(pageOf(kim).says()).contains("Vi har frågat din ersättare, Kaj Askvik.");
    }

    @Test
    void a_member_finds_all_papers_in_one_file_and_the_way_to_the_video_meeting() {
        called();
        assertThat(pageOf(kim).html())
                .contains("href=\"" + address() + "/kallelse.pdf\"")
                .contains("href=\"https://mote.example/1\"");
        assertThat(Visitor.to(house).get(address()).html()).doesNotContain("mote.example");
    }

    @Test
    void a_deputy_is_told_to_wait_and_is_asked_when_the_member_cannot_come() {
        called();
        assertThat(pageOf(kaj).says())
                .contains("Du är ersättare och behöver inte svara")
                .doesNotContain("Kommer du?");
        bench.answers(kim, meeting, "nej");
        assertThat(pageOf(kaj).says()).contains("Kommer du?", "Nej, jag kan inte");
        bench.answers(kaj, meeting, "ja-plats");
        assertThat(pageOf(kaj).says()).contains("Tack! Du kommer, på plats.");
        assertThat(pageOf(kim).says()).contains("Din ersättare, Kaj Askvik, kommer i ditt ställe.");
    }

    @Test
    void the_same_question_stands_on_the_meetings_page_and_leads_back_there() {
        called();
        var browser = Visitor.to(house).signedInAs(kim);
        assertThat(browser.get(address()).says()).contains("Kommer du?");
        assertThat(browser.post(address() + "/mitt-svar", Map.of("svar", "ja-plats"))
                        .location())
                .isEqualTo(address());
        assertThat(Visitor.to(house).get(address()).says()).doesNotContain("Kommer du?");
    }

    @Test
    void nobody_answers_who_is_not_called() {
        called();
        assertThat(bench.answers(lo, meeting, "nej").status()).isEqualTo(404);
        assertThat(bench.answers(kaj, meeting, "nej").status()).isEqualTo(404);
        assertThat(Visitor.to(house)
                        .post(address() + "/mitt-svar", Map.of("svar", "nej"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_answered_when_the_meeting_has_begun() {
        called();
        clock.travelTo(MEETING.atTime(9, 1));
        bench.answers(kim, meeting, "ja-plats");
        assertThat(pageOf(kim).says())
                .contains("Mötet har redan varit.")
                .doesNotContain("Ja, jag kommer", "Tack! Du kommer");
    }

    @Test
    void a_chair_is_asked_to_approve_and_sees_who_comes() {
        var charlie = bench.chair("Charlie Region");
        bench.point(meeting, "Trygg hemgång");
        assertThat(pageOf(charlie).says()).doesNotContain("Att göra");
        var official = Visitor.to(house).signedInAs(lo);
        official.post(address() + "/kallelse/fraga", Map.of());
        assertThat(pageOf(charlie).says()).contains("i dag Godkänn kallelsen till Samverkansgruppen äldre");
        Visitor.to(house).signedInAs(charlie).post(address() + "/kallelse/godkann", Map.of());
        assertThat(pageOf(charlie).says())
                .contains("Godkänd av Charlie Region.")
                .doesNotContain("Att göra");
        bench.call(meeting, lo).answers(kim, meeting, "ja-plats");
        assertThat(pageOf(charlie).says()).contains("Vilka kommer? Kommer 1");
    }

    @Test
    void an_administrator_of_an_empty_county_meets_the_first_steps_with_their_minutes() {
        db.sql("truncate people_person, meetings_meeting cascade").update();
        var ada = Bench.administrator(house, "Ada Region");
        var page = pageOf(ada);
        assertThat(page.says())
                .contains("Kom igång Ungefär 8 minuter återstår.")
                .contains("Lägg in organisationerna klart", "Skapa första gruppen klart", "Välj platsfördelning klart")
                .contains("Bjud in en kollega 1 minut", "Utse de första ledamöterna 5 minuter")
                .contains("Planera första mötet 2 minuter", "Fyll med exempel");
        assertThat(page.html()).contains("href=\"/admin/personer/bjud-in\"");
    }

    @Test
    void the_first_steps_are_nobody_elses_and_go_when_they_are_taken() {
        assertThat(pageOf(lo).says()).doesNotContain("Kom igång", "Fyll med exempel");
        var ada = Bench.administrator(house, "Ada Region");
        assertThat(pageOf(ada).says())
                .doesNotContain("Kom igång", "Fyll med exempel")
                .contains("Se över 6 lokala ledningsgrupper", "Utse sammankallande i 9 grupper");
    }

    private void itIs(LocalDate day) {
        clock.travelTo(LocalDateTime.of(day, java.time.LocalTime.of(10, 0)));
    }

    private void called() {
        bench.point(meeting, "Trygg hemgång").call(meeting, lo);
    }

    private String address() {
        return meeting.address(bench.body());
    }

    private Visited pageOf(PersonId person) {
        return Visitor.to(house).signedInAs(person).get("/min");
    }
}
