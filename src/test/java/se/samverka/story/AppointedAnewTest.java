package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import se.samverka.bodies.Bodies;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.agenda.BuildAgenda;
import se.samverka.meetings.notice.SendNotice;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.time.CountyClock;

/** Whoever had the seat and is appointed to it anew while a notice is out is called like anybody else, and only once. */
@StoryTest("2017-09-12T16:30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppointedAnewTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    private static final String STEN = "sten@region.example";
    private static final String KIM = "kim@koping.example";
    private static final String KAJ = "kaj@koping.example";
    private static final String NORA = "nora@norberg.example";
    private static final String NILS = "nils@norberg.example";
    private static final String SIXTEN = "sixten@sala.example";
    private static final String SONJA = "sonja@sala.example";
    private static final String ASTA = "asta@arboga.example";
    private static final String ARVID = "arvid@arboga.example";

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
        termEnds("Arboga", "2017-09-15");
        cast.does(STEN, MEETING + "/kallelse", Map.of());
        cast.at("2017-09-13T09:00");
    }

    @Test
    @Order(1)
    void a_member_whose_seat_was_ended_by_mistake_is_called_again_with_the_papers() {
        change("Köping", "ledamot", "lamnar", Map.of("sista-dag", "2017-09-15", "beslut", ""));
        assertThat(cast.newest(KIM).subject()).startsWith("Du är inte längre kallad");
        appoint("ledamot", "Köping", "Kim Köping", KIM, "2017-09-16");
        isCalledWithPapers(KIM, "Ändrad kallelse: Samverkansgruppen äldre");
        cast.inOutlook(KIM, Answer.ACCEPTED);
        assertThat(cast.as(STEN).get(MEETING).says()).contains("Kim Köping Kaj Köping Kommer på plats");
    }

    @Test
    @Order(2)
    void a_called_deputy_whose_seat_was_ended_by_mistake_is_called_again_with_the_papers() {
        cast.inOutlook(SIXTEN, Answer.DECLINED);
        change("Sala", "ersattare", "lamnar", Map.of("sista-dag", "2017-09-15", "beslut", ""));
        assertThat(cast.newest(SONJA).subject()).startsWith("Du är inte längre kallad");
        appoint("ersattare", "Sala", "Sonja Sala", SONJA, "2017-09-16");
        isCalledWithPapers(SONJA, "Du kallas som ersättare");
    }

    @Test
    @Order(3)
    void whoever_stays_on_after_the_term_and_is_appointed_anew_has_heard_of_the_meeting_already() {
        cast.does(
                STEN,
                MEETING + "/svar",
                Map.of("plats", cast.seat("aldre", "Arboga", DAY).value().toString(), "svar", "ersattare-nej"));
        var before = cast.letters(ASTA).size() + cast.letters(ARVID).size();
        appoint("ledamot", "Arboga", "Asta Arboga", ASTA, "2017-09-16");
        appoint("ersattare", "Arboga", "Arvid Arboga", ARVID, "2017-09-16");
        assertThat(cast.letters(ASTA).size() + cast.letters(ARVID).size()).isEqualTo(before);
        assertThat(cast.as(STEN).get(MEETING).says())
                .contains("Asta Arboga Arvid Arboga Har inte svarat. Ersättaren kan inte.");
    }

    @Test
    @Order(4)
    void a_leave_lasts_though_the_political_party_is_another_and_nobody_is_written_to() {
        change("Norberg", "ledamot", "ledig", Map.of("fran", "2017-09-15", "till", "2017-09-30"));
        var before = cast.letters(NORA).size() + cast.letters(NILS).size();
        change("Norberg", "ledamot", "uppgifter", Map.of("fran", "2017-09-17", "parti", "MP"));
        change("Norberg", "ersattare", "uppgifter", Map.of("fran", "2017-09-17", "parti", "MP"));
        assertThat(cast.letters(NORA).size() + cast.letters(NILS).size()).isEqualTo(before);
        assertThat(seat("Norberg", LocalDate.of(2017, 9, 16)).calledMember()).isEmpty();
        assertThat(seat("Norberg", LocalDate.of(2017, 9, 30)).calledMember()).isEmpty();
        assertThat(seat("Norberg", LocalDate.of(2017, 10, 1)).calledMember()).isPresent();
    }

    @Test
    @Order(5)
    void whoever_sat_is_called_when_appointed_anew_to_a_seat_that_was_empty_as_the_notice_went_out() {
        cast.at("2017-11-13T09:00");
        termEnds("Norberg", "2017-11-18");
        termEnds("Sala", "2017-11-18");
        db.sql("update people_appointment set ending = '' where valid_to = date '2017-11-18'")
                .update();
        var kims = cast.letters(KIM).size();
        var before = cast.letters(NORA).size() + cast.letters(NILS).size();
        callToNovember();
        assertThat(cast.letters(KIM)).as("the notice went out").hasSizeGreaterThan(kims);
        assertThat(cast.letters(NORA).size() + cast.letters(NILS).size()).isEqualTo(before);
        appoint("ledamot", "Norberg", "Nora Norberg", NORA, "2017-11-19");
        isCalledWithPapers(NORA, "Kallelse: Samverkansgruppen äldre");
        appoint("ersattare", "Norberg", "Nils Norberg", NILS, "2017-11-19");
        assertThat(cast.newest(NILS).text()).contains("Det här är för din kännedom.");
        appoint("ersattare", "Sala", "Sonja Sala", SONJA, "2017-11-19");
        isCalledWithPapers(SONJA, "Du kallas som ersättare");
    }

    private void callToNovember() {
        var test = new Actor.House("test");
        var body = house.getBean(Bodies.class).find("aldre").orElseThrow();
        var meeting = house.getBean(Meetings.class)
                .listFrom(body.id(), LocalDate.of(2017, 11, 21), 1)
                .getFirst();
        var point = new BuildAgenda.Point("Trygg hemgång", AgendaItem.Kind.TALK, 30, null, true);
        house.getBean(BuildAgenda.class).add(test, meeting.id(), point);
        house.getBean(SendNotice.class).send(test, meeting.id(), "prov");
        cast.work();
    }

    private void isCalledWithPapers(String email, String subject) {
        var call = cast.newest(email);
        assertThat(call.subject()).startsWith(subject);
        assertThat(call.isAnswerable()).isTrue();
        assertThat(ReadBack.words(ReadBack.pdf(cast.post(), call))).isNotEmpty();
    }

    /** As whoever is elected for a term: nobody has ended it. */
    private void termEnds(String label, String lastDay) {
        for (var som : new String[] {"ledamot", "ersattare"})
            db.sql("update people_appointment set valid_to = cast(:to as date) where id = :id")
                    .param("to", lastDay)
                    .param("id", holder(label, som).appointment().id())
                    .update();
    }

    private void appoint(String som, String label, String name, String email, String from) {
        var seat = seat(label, LocalDate.parse(from)).seat();
        var fields = new HashMap<>(Map.of(
                "som",
                som,
                "plats",
                String.valueOf(seat.ordinal()),
                "namn",
                name,
                "epost",
                email,
                "organisation",
                email.substring(email.indexOf('@') + 1, email.lastIndexOf('.')),
                "parti",
                "S",
                "fran",
                from,
                "till",
                "2018-12-31"));
        cast.does(STEN, "/organ/aldre/utse", fields);
    }

    private void change(String label, String som, String action, Map<String, String> typed) {
        var held = holder(label, som).appointment().id();
        var fields = new HashMap<>(Map.of("som", som, "uppdrag", held.toString()));
        typed.forEach((field, text) -> fields.put(som + "-" + action + "-" + field, text));
        cast.does(STEN, "/organ/aldre/platser/" + seat(label, DAY).seat().ordinal() + "/" + action, fields);
    }

    private Holder holder(String label, String som) {
        var seat = seat(label, house.getBean(CountyClock.class).today());
        return (som.equals("ledamot") ? seat.member() : seat.deputy()).orElseThrow();
    }

    private SeatHolders seat(String label, LocalDate day) {
        return people
                .listSeats(
                        house.getBean(Bodies.class).find("aldre").orElseThrow().id(), day)
                .stream()
                .filter(seat -> seat.seat().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
