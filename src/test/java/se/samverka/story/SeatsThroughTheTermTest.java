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
import se.samverka.bodies.BodyId;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;
import se.samverka.people.Appointment;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.time.CountyClock;

/** People come and go while a notice is out: whoever sits is called, whoever does not is told, and no notice becomes late. */
@StoryTest("2017-09-12T16:30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeatsThroughTheTermTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    private static final String STEN = "sten@region.example";
    private static final String NORA = "nora@norberg.example";
    private static final String NILS = "nils@norberg.example";
    private static final String SIXTEN = "sixten@sala.example";
    private static final String SONJA = "sonja@sala.example";
    private static final String KIM = "kim@koping.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void the_notice_is_sent() {
        cast = Cast.of(house);
        cast.does(STEN, MEETING + "/kallelse", Map.of());
    }

    @Test
    @Order(1)
    void whoever_is_appointed_while_the_notice_is_out_is_called_at_once_and_it_is_no_later_for_that() {
        cast.at("2017-09-14T10:00");
        appoint("ledamot", "Fagersta", "Frank Fagersta", "2017-09-14");
        var call = cast.newest("frank@fagersta.example");
        assertThat(call.subject()).startsWith("Kallelse: Samverkansgruppen äldre");
        assertThat(call.isAnswerable()).isTrue();
        assertThat(ReadBack.words(ReadBack.pdf(cast.post(), call))).isNotEmpty();
        assertThat(says(STEN)).contains("Frank Fagersta vakant Har inte svarat");
        assertThat(notices()).containsExactly(7);
    }

    @Test
    @Order(2)
    void when_a_member_leaves_the_deputy_is_called_and_the_member_told() {
        change("Norberg", "lamnar", Map.of("sista-dag", "2017-09-15", "beslut", "Kommunfullmäktige § 101"));
        var goodbye = cast.newest(NORA);
        assertThat(goodbye.subject()).startsWith("Du är inte längre kallad");
        assertThat(ReadBack.calendar(cast.post(), goodbye).getMethod().getValue())
                .isEqualTo("CANCEL");
        var call = cast.newest(NILS);
        assertThat(call.subject()).startsWith("Du kallas som ersättare");
        assertThat(call.text()).contains("Platsen för Norberg har ingen ledamot just nu. Du kallas till");
        assertThat(says(STEN)).contains("Nils Norberg Ingen ledamot. Ersättaren är tillfrågad.");
        assertThat(says(NORA)).doesNotContain("Kommer du?");
    }

    @Test
    @Order(3)
    void a_deputy_comes_to_a_vacant_seat_without_becoming_member() {
        cast.inOutlook(NILS, Answer.ACCEPTED);
        assertThat(says(STEN)).contains("Nils Norberg Ingen ledamot. Ersättaren kommer på plats.");
        assertThat(seat("Norberg", DAY).vacant()).isTrue();
        assertThat(seat("Norberg", LocalDate.of(2017, 9, 15)).vacant()).isFalse();
    }

    @Test
    @Order(4)
    void whoever_is_elected_afterwards_is_called_and_asked_though_the_deputy_comes() {
        appoint("ledamot", "Norberg", "Nya Norberg", "2017-09-16");
        assertThat(cast.newest("nya@norberg.example").isAnswerable()).isTrue();
        assertThat(says(STEN)).contains("Nils Norberg Ersättaren har tackat ja. Ledamoten har inte svarat.");
        cast.inOutlook("nya@norberg.example", Answer.DECLINED);
        assertThat(says(STEN)).contains("Nya Norberg Nils Norberg Ersättaren kommer på plats");
    }

    @Test
    @Order(5)
    void a_member_on_leave_keeps_the_seat_and_the_deputy_is_called() {
        change("Sala", "ledig", Map.of("fran", "2017-09-15", "till", "2017-12-31"));
        assertThat(cast.newest(SIXTEN).subject()).startsWith("Du är inte längre kallad");
        assertThat(cast.newest(SIXTEN).text()).contains("Du är ledig från uppdraget till och med 31 december 2017.");
        assertThat(cast.newest(SONJA).text())
                .contains("Sixten Sala är ledig från uppdraget till och med 31 december 2017. Du kallas i stället");
        assertThat(says(STEN)).contains("Sonja Sala Ledamoten är ledig. Ersättaren är tillfrågad.");
        assertThat(seat("Sala", DAY).vacant()).isFalse();
    }

    @Test
    @Order(6)
    void a_leave_that_overlaps_another_is_refused_and_what_was_typed_stays() {
        var refused = send("Sala", "ledig", Map.of("fran", "2017-12-01", "till", "2018-01-31"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.says()).contains("Det finns redan en ledighet 15 september 2017–31 december 2017.");
        assertThat(refused.html()).contains("2018-01-31");
        var backwards = send("Sala", "ledig", Map.of("fran", "2018-02-02", "till", "2018-02-01"));
        assertThat(backwards.says()).contains("Ledigheten slutar innan den börjar.");
        assertThat(send("Sala", "ledig", Map.of("fran", "i vår", "till", "")).says())
                .contains("Skriv dagen som 2017-09-19.", "Ange sista dagen av ledigheten.");
    }

    @Test
    @Order(7)
    void a_member_who_comes_back_is_called_again() {
        var leave = db.sql("select id from people_leave")
                .query((row, n) -> row.getString("id"))
                .single();
        change("Sala", "tillbaka/" + leave, Map.of());
        assertThat(cast.newest(SIXTEN).isAnswerable()).isTrue();
        cast.inOutlook(SIXTEN, Answer.ACCEPTED);
        assertThat(cast.newest(SONJA).subject()).startsWith("Du behöver inte komma");
        assertThat(says(STEN)).contains("Sixten Sala Sonja Sala Kommer på plats");
    }

    @Test
    @Order(8)
    void whoever_changes_political_party_keeps_the_seat_and_is_not_written_to() {
        var before = cast.letters(KIM).size();
        change("Köping", "uppgifter", Map.of("fran", "2017-09-14", "parti", "MP", "titel", "vilde"));
        assertThat(cast.letters(KIM)).hasSize(before);
        assertThat(seats("")).contains("Kim Köping (MP)");
        assertThat(seats("?dag=2017-09-13")).contains("Kim Köping (S)");
        assertThat(says(STEN)).contains("Kim Köping Kaj Köping Har inte svarat");
    }

    @Test
    @Order(9)
    void a_deputy_who_is_appointed_while_the_notice_is_out_gets_the_copy() {
        appoint("ersattare", "Fagersta", "Folke Fagersta", "2017-09-14");
        assertThat(cast.newest("folke@fagersta.example").text()).contains("Det här är för din kännedom.");
        cast.inOutlook("frank@fagersta.example", Answer.DECLINED);
        assertThat(cast.newest("folke@fagersta.example").subject()).startsWith("Du kallas som ersättare");
    }

    @Test
    @Order(10)
    void a_called_deputy_who_leaves_is_told_and_the_seat_is_empty_until_another_is_appointed() {
        change("Fagersta", "lamnar", "ersattare", Map.of("sista-dag", "2017-09-17"));
        assertThat(cast.newest("folke@fagersta.example").subject()).startsWith("Du är inte längre kallad");
        assertThat(says(STEN)).contains("Frank Fagersta vakant Ingen kommer. Ersättare saknas.");
        appoint("ersattare", "Fagersta", "Fia Fagersta", "2017-09-18");
        assertThat(cast.newest("fia@fagersta.example").subject()).startsWith("Du kallas som ersättare");
        assertThat(notices()).containsExactly(7);
    }

    @Test
    @Order(11)
    void the_seats_page_tells_who_had_it_and_by_what_decision() {
        var page = cast.as(STEN).get(seatAddress("Norberg")).says();
        assertThat(page)
                .contains("Nora Norberg ledamot 1 januari 2017–15 september 2017")
                .contains("avslutat: Kommunfullmäktige § 101");
        assertThat(cast.as(KIM).get(seatAddress("Norberg")).status()).isEqualTo(404);
    }

    @Test
    @Order(12)
    @Proves("whoever-sits-may-stay-on")
    void between_two_terms_whoever_sits_stays_on_by_the_charter_and_whoever_left_does_not() {
        cast.at("2019-01-10T09:00");
        assertThat(seats("")).contains("Kim Köping (MP) vilde sitter kvar tills någon utses");
        assertThat(cast.as(STEN).get("/organ/aldre/platser").says()).contains("De sitter kvar tills någon utses.");
        assertThat(cast.as(KIM).get("/min").says()).contains("Ledamot för Köping");
        change("Köping", "lamnar", Map.of("sista-dag", "2018-12-31"));
        assertThat(seat("Köping", LocalDate.of(2019, 1, 10)).vacant()).isTrue();
        assertThat(cast.as(KIM).get("/min").says()).doesNotContain("Ledamot för Köping");
    }

    /** Contact data goes when the last appointment has ended, and not while somebody sits on. */
    @Test
    @Order(13)
    void whoever_stays_on_can_still_be_reached_when_others_are_forgotten() {
        cast.at("2019-06-10T09:00");
        var contacts = house.getBeansOfType(Disposes.class).values().stream()
                .filter(one -> one.getClass().getSimpleName().startsWith("ForgetContacts"))
                .findFirst()
                .orElseThrow();
        contacts.dispose(LocalDate.of(2019, 3, 10));
        assertThat(people.findByEmail(SIXTEN)).isPresent();
        assertThat(people.findByEmail(NORA)).isEmpty();
        assertThat(people.findByEmail(KIM)).isEmpty();
    }

    private void appoint(String som, String label, String name, String from) {
        var first = name.substring(0, name.indexOf(' ')).toLowerCase();
        var seat = seat(label, LocalDate.parse(from)).seat();
        cast.does(
                STEN,
                "/organ/aldre/utse",
                Map.of(
                        "som",
                        som,
                        "plats",
                        String.valueOf(seat.ordinal()),
                        "namn",
                        name,
                        "epost",
                        first + "@" + label.toLowerCase() + ".example",
                        "organisation",
                        label.toLowerCase(),
                        "parti",
                        "S",
                        "fran",
                        from,
                        "till",
                        "2018-12-31"));
    }

    private void change(String label, String action, Map<String, String> typed) {
        change(label, action, "ledamot", typed);
    }

    private void change(String label, String action, String som, Map<String, String> typed) {
        cast.does(STEN, seatAddress(label) + "/" + action, fields(label, action, som, typed));
    }

    private Visited send(String label, String action, Map<String, String> typed) {
        return cast.as(STEN).post(seatAddress(label) + "/" + action, fields(label, action, "ledamot", typed));
    }

    private Map<String, String> fields(String label, String action, String som, Map<String, String> typed) {
        var today = house.getBean(CountyClock.class).today();
        var holders = seat(label, today);
        Appointment held = (som.equals("ledamot") ? holders.member() : holders.deputy())
                .orElseThrow()
                .appointment();
        var fields = new HashMap<>(Map.of("som", som, "uppdrag", held.id().toString()));
        typed.forEach((field, text) -> fields.put(som + "-" + action + "-" + field, text));
        return fields;
    }

    private String seatAddress(String label) {
        return "/organ/aldre/platser/" + seat(label, DAY).seat().ordinal();
    }

    private SeatHolders seat(String label, LocalDate day) {
        return people.listSeats(body(), day).stream()
                .filter(seat -> seat.seat().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private BodyId body() {
        return house.getBean(Bodies.class).find("aldre").orElseThrow().id();
    }

    /** How many days before the meeting each notice was sent. */
    private List<Integer> notices() {
        return db.sql("""
                        select n.days_before from meetings_notice n join meetings_meeting m on m.id = n.meeting
                        where m.body = :body and m.day = :day
                        """)
                .param("body", body().value())
                .param("day", DAY)
                .query(Integer.class)
                .list();
    }

    private String seats(String query) {
        return cast.anybody().get("/organ/aldre/platser" + query).says();
    }

    private String says(String email) {
        return cast.as(email).get(MEETING).says();
    }
}
