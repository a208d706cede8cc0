package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Bodies;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.time.CountyClock;

/** Deputies on leave are not called, before the notice and while it is out, and are there again when they come back. */
@StoryTest("2017-09-12T16:30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeputyOnLeaveTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    private static final String STEN = "sten@region.example";
    private static final String KIM = "kim@koping.example";
    private static final String KAJ = "kaj@koping.example";
    private static final String NORA = "nora@norberg.example";
    private static final String NILS = "nils@norberg.example";
    private static final String SIXTEN = "sixten@sala.example";
    private static final String SONJA = "sonja@sala.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void a_deputy_goes_on_leave_before_the_notice() {
        cast = Cast.of(house);
        away("Köping", "ersattare", "2017-09-13", "2017-10-31");
        cast.does(STEN, MEETING + "/kallelse", Map.of());
    }

    @Test
    @Order(1)
    void a_deputy_on_leave_gets_no_copy_and_the_member_is_not_promised_one() {
        assertThat(cast.letters(KAJ)).noneMatch(letter -> letter.subject().contains("Samverkansgruppen äldre"));
        assertThat(cast.newest(KIM).text()).doesNotContain("frågar vi din ersättare");
        assertThat(cast.newest(NORA).text()).contains("frågar vi din ersättare, Nils Norberg");
    }

    @Test
    @Order(2)
    void the_seats_page_says_that_there_is_nobody_to_call_and_what_to_do() {
        cast.at("2017-09-13T09:00");
        assertThat(cast.as(STEN).get("/organ/aldre/platser").says())
                .contains("Ersättaren på platsen Köping är ledig. Får ledamoten förhinder finns ingen att kalla.")
                .contains("Fråga om någon annan utses till ersättare så länge.");
        assertThat(cast.as(STEN).get(seatAddress("Köping")).says())
                .contains("Ledig till och med 31 oktober 2017. Får ledamoten förhinder finns ingen att kalla.");
        assertThat(cast.anybody().get("/organ/aldre/platser").says())
                .contains("Kaj Köping")
                .doesNotContain("är ledig");
    }

    @Test
    @Order(3)
    @Proves("deputy-steps-in")
    void a_member_who_is_prevented_hears_that_nobody_is_called_and_so_does_the_official() {
        var before = cast.letters(KAJ).size();
        cast.inOutlook(KIM, Answer.DECLINED);
        assertThat(cast.letters(KAJ)).hasSize(before);
        assertThat(says(STEN)).contains("Kim Köping Kaj Köping Ingen kommer. Ersättaren är ledig.");
        assertThat(says(KIM))
                .contains("Din ersättare är ledig, så ingen kallas i ditt ställe.")
                .contains(
                        "Ändras dina planer kan du ändra ditt svar. Vill du att någon annan kommer, hör av dig till ");
        assertThat(cast.as(STEN).get("/min").says()).contains("Platsen har ingen ersättare att kalla.");
    }

    @Test
    @Order(4)
    void a_deputy_who_comes_back_is_called_at_once_to_a_seat_that_stands_empty() {
        back("Köping", "ersattare");
        assertThat(cast.newest(KAJ).subject()).startsWith("Du kallas som ersättare");
        assertThat(cast.newest(KAJ).isAnswerable()).isTrue();
        assertThat(says(STEN)).contains("Kim Köping Kaj Köping Förhinder. Ersättare tillfrågad.");
    }

    @Test
    @Order(5)
    void a_called_deputy_who_goes_on_leave_is_told_and_the_seat_is_empty() {
        away("Köping", "ersattare", "2017-09-18", "2017-09-30");
        assertThat(cast.newest(KAJ).subject()).startsWith("Du är inte längre kallad");
        assertThat(cast.newest(KAJ).text()).contains("Du är ledig från uppdraget till och med 30 september 2017.");
        assertThat(says(STEN)).contains("Kim Köping Kaj Köping Ingen kommer. Ersättaren är ledig.");
    }

    @Test
    @Order(6)
    void a_leave_that_is_over_before_the_meeting_writes_to_nobody() {
        var before = cast.letters(NILS).size();
        away("Norberg", "ersattare", "2017-09-14", "2017-09-18");
        back("Norberg", "ersattare");
        assertThat(cast.letters(NILS)).hasSize(before);
    }

    @Test
    @Order(7)
    void a_deputy_who_had_volunteered_does_so_no_more_once_on_leave() {
        cast.does(
                STEN,
                MEETING + "/svar",
                Map.of("plats", cast.seat("aldre", "Norberg", DAY).value().toString(), "svar", "ersattare-ja-plats"));
        assertThat(says(STEN)).contains("Ersättaren har tackat ja. Ledamoten har inte svarat.");
        away("Norberg", "ersattare", "2017-09-19", "2017-09-19");
        cast.inOutlook(NORA, Answer.DECLINED);
        assertThat(says(STEN)).contains("Nora Norberg Nils Norberg Ingen kommer. Ersättaren är ledig.");
    }

    @Test
    @Order(8)
    void where_both_are_on_leave_nobody_is_called_and_it_is_said() {
        away("Sala", "ersattare", "2017-09-15", "2017-10-15");
        var before = cast.letters(SONJA).size();
        away("Sala", "ledamot", "2017-09-15", "2017-12-31");
        assertThat(cast.letters(SONJA)).hasSize(before);
        assertThat(cast.newest(SIXTEN).subject()).startsWith("Du är inte längre kallad");
        assertThat(says(STEN)).contains("Sixten Sala Sonja Sala Ledamoten är ledig. Ingen ersättare finns att kalla.");
        back("Sala", "ersattare");
        assertThat(cast.newest(SONJA).text()).contains("Sixten Sala är ledig från uppdraget till och med");
        assertThat(says(STEN)).contains("Sixten Sala Sonja Sala Ledamoten är ledig. Ersättaren är tillfrågad.");
    }

    @Test
    @Order(9)
    void a_deputy_who_changes_political_party_is_not_written_to() {
        var email = "arvid@arboga.example";
        var before = cast.letters(email).size();
        change("Arboga", "ersattare", "uppgifter", Map.of("fran", "2017-09-14", "parti", "MP"));
        assertThat(cast.letters(email)).hasSize(before);
    }

    /** A letter carries the papers only to somebody who may read them all: members, called deputies and those with a copy. */
    @Test
    @Order(10)
    void whoever_gets_the_papers_may_read_them_and_whoever_is_told_off_gets_none() {
        int withPapers = 0;
        for (var email : List.of(KIM, KAJ, NORA, NILS, SIXTEN, SONJA, "arvid@arboga.example"))
            for (var letter : cast.letters(email)) {
                if (letter.subject().startsWith("Du är inte längre kallad"))
                    assertThat(letter.attachments()).as(email).noneMatch(name -> name.endsWith(".pdf"));
                if (letter.attachments().stream().noneMatch(name -> name.endsWith(".pdf"))) continue;
                withPapers++;
                assertThat(cast.as(email).get(MEETING + "/kallelse.pdf").status())
                        .as(email)
                        .isEqualTo(200);
            }
        assertThat(withPapers).isGreaterThan(3);
    }

    private void away(String label, String som, String from, String to) {
        change(label, som, "ledig", Map.of("fran", from, "till", to));
    }

    private void back(String label, String som) {
        var held = holder(label, som).appointment().id();
        var leave = db.sql("select id from people_leave where appointment = :held order by valid_from desc limit 1")
                .param("held", held)
                .query((row, n) -> row.getString("id"))
                .single();
        change(label, som, "tillbaka/" + leave, Map.of());
    }

    private void change(String label, String som, String action, Map<String, String> typed) {
        var fields = new HashMap<>(Map.of(
                "som", som, "uppdrag", holder(label, som).appointment().id().toString()));
        typed.forEach((field, text) -> fields.put(som + "-" + action + "-" + field, text));
        cast.does(STEN, seatAddress(label) + "/" + action, fields);
    }

    private Holder holder(String label, String som) {
        var seat = seat(label, house.getBean(CountyClock.class).today());
        return (som.equals("ledamot") ? seat.member() : seat.deputy()).orElseThrow();
    }

    private String seatAddress(String label) {
        return "/organ/aldre/platser/" + seat(label, DAY).seat().ordinal();
    }

    private SeatHolders seat(String label, LocalDate day) {
        List<SeatHolders> seats = people.listSeats(
                house.getBean(Bodies.class).find("aldre").orElseThrow().id(), day);
        return seats.stream()
                .filter(seat -> seat.seat().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String says(String email) {
        return cast.as(email).get(MEETING).says();
    }
}
