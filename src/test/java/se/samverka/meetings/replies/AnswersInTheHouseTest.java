package se.samverka.meetings.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.IncomingLetter.Dmarc;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersInTheHouseTest {

    private static final Map<String, String> NO = Map.of("som", "kallad", "svar", "nej");
    private static final Map<String, String> YES = Map.of("som", "kallad", "svar", "ja-plats");

    @Autowired
    ApplicationContext house;

    @Autowired
    SeatStates states;

    @Autowired
    ReadsReplies replies;

    @Autowired
    Calls calls;

    @Autowired
    People people;

    @Autowired
    Appoint appoint;

    @Autowired
    CountyClock clock;

    private Group group;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void a_link_that_is_opened_answers_nothing() {
        var meeting = group.called("2017-10-03");
        assertThat(anyone().get(group.link("notice", "Kim", meeting)).says()).contains("Du svarar för Kim");
        assertThat(kims(meeting)).isEqualTo(SeatState.CALLED);
    }

    @Test
    @Proves({"absence-to-the-official", "deputy-steps-in"})
    void an_absence_reaches_the_official_and_the_own_deputy_only() {
        var meeting = group.called("2017-10-04");
        var before = group.letters("deputy-called").size();
        anyone().post(group.link("notice", "Kim", meeting), NO);
        anyone().post(group.link("notice", "Kim", meeting), NO);
        assertThat(group.letters("deputy-called").stream().skip(before))
                .extracting(Group.Laid::to)
                .containsExactly(group.email("Alex"));
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).contains("Förhinder. Ersättare tillfrågad.");
        assertThat(group.as(group.noor).get(group.at(meeting)).says()).doesNotContain("Förhinder");
        assertThat(anyone().get(group.at(meeting)).says()).doesNotContain("Förhinder");
    }

    @Test
    @Proves("absence-to-the-official")
    void an_empty_seat_close_to_the_meeting_is_told_to_the_official_by_letter() {
        var meeting = group.called("2017-09-15");
        var before = group.letters("seat-empty").size();
        anyone().post(group.link("notice", "Noor", meeting), NO);
        assertThat(group.letters("seat-empty").stream().skip(before))
                .extracting(Group.Laid::to)
                .containsExactly(group.email("Sam"));
    }

    @Test
    void a_yes_after_a_no_takes_back_the_letter_that_has_not_left() {
        var meeting = group.called("2017-10-05");
        var link = group.link("notice", "Kim", meeting);
        anyone().post(link, NO);
        anyone().post(link, YES);
        assertThat(kims(meeting)).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(call(meeting, Charge.DEPUTY).withdrawn()).isTrue();
        assertThat(group.letters("deputy-called"))
                .filteredOn(l -> l.subject().contains(" 5 oktober"))
                .extracting(Group.Laid::state)
                .containsExactly("TAKEN_BACK");
    }

    @Test
    void the_deputy_answers_by_the_link_of_a_call_that_was_passed_on() {
        var meeting = group.called("2017-10-06");
        anyone().post(group.link("notice", "Kim", meeting), Map.of("som", "ersattare", "svar", "ja-distans"));
        assertThat(kims(meeting)).isEqualTo(new SeatState.DeputyVolunteers(Presence.REMOTE));
        anyone().post(group.link("notice", "Noor", meeting), Map.of("som", "ersattare", "svar", "ja-plats"));
        assertThat(states.list(meeting.id()))
                .as("Noor has no deputy")
                .containsEntry(group.seat(2).id(), SeatState.CALLED);
    }

    @Test
    void an_answer_can_be_changed_until_the_meeting_starts_and_not_after() {
        var meeting = group.called("2017-10-09");
        var link = group.link("notice", "Kim", meeting);
        clock.travelTo(meeting.start().minusMinutes(1));
        anyone().post(link, NO);
        assertThat(kims(meeting)).isInstanceOf(SeatState.DeputyAsked.class);
        clock.travelTo(meeting.start());
        anyone().post(link, YES);
        assertThat(kims(meeting)).isInstanceOf(SeatState.DeputyAsked.class);
        assertThat(anyone().get(link).says()).contains("Mötet har redan varit.");
        assertThat(fill(group.as(group.sam), meeting, "ledamot-ja-plats")).isEqualTo(303);
        assertThat(kims(meeting)).isInstanceOf(SeatState.DeputyAsked.class);
    }

    @Test
    void the_official_fills_in_for_somebody_who_phoned_and_nobody_else_does() {
        var meeting = group.called("2017-10-10");
        for (var other : new Visitor[] {anyone(), group.as(group.kim), group.as(group.robin)})
            assertThat(fill(other, meeting, "ledamot-nej")).isEqualTo(404);
        assertThat(fill(group.as(group.sam), meeting, "ledamot-ja-distans")).isEqualTo(303);
        assertThat(kims(meeting)).isEqualTo(new SeatState.MemberComes(Presence.REMOTE));
    }

    @Test
    void a_calendars_answer_is_applied_once_and_an_old_one_never() {
        var meeting = group.called("2017-10-11");
        var call = call(meeting, Charge.MEMBER);
        var first = clock.instant().plusSeconds(60);
        assertThat(replies.read(letter(call, "DECLINED", first, group.email("Kim"), Dmarc.PASS)))
                .isTrue();
        replies.read(letter(call, "ACCEPTED", first.plusSeconds(60), group.email("Kim"), Dmarc.PASS));
        replies.read(letter(call, "DECLINED", first, group.email("Kim"), Dmarc.PASS));
        assertThat(kims(meeting)).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
    }

    @Test
    void an_unclear_answer_changes_nothing_and_is_put_before_the_official_until_settled() {
        var meeting = group.called("2017-10-12");
        var call = call(meeting, Charge.MEMBER);
        replies.read(letter(call, "DECLINED", clock.instant(), group.email("Kim"), Dmarc.FAIL));
        replies.read(letter(call, "DECLINED", clock.instant(), "gry@gast.example", Dmarc.PASS));
        assertThat(kims(meeting)).isEqualTo(SeatState.CALLED);
        var page = group.as(group.sam).get(group.at(meeting));
        assertThat(page.says()).contains("avsändaren kan vara förfalskad", "gry@gast.example har svarat nej");
        var id = page.html().replaceAll("(?s).*svar/oklart\".*?name=\"id\" value=\"([^\"]+)\".*", "$1");
        group.as(group.sam).post(group.at(meeting) + "/svar/oklart", Map.of("id", id));
        assertThat(group.as(group.sam).get(group.at(meeting)).html().split("svar/oklart", -1))
                .hasSize(2);
    }

    @Test
    void a_maybe_is_put_before_the_official_until_a_clear_answer_comes() {
        var meeting = group.called("2017-10-20");
        var call = call(meeting, Charge.MEMBER);
        replies.read(letter(call, "TENTATIVE", clock.instant(), group.email("Kim"), Dmarc.PASS));
        replies.read(letter(call, "TENTATIVE", clock.instant().plusSeconds(5), group.email("Kim"), Dmarc.PASS));
        assertThat(kims(meeting)).isEqualTo(SeatState.CALLED);
        var label = group.seat(1).label();
        assertThat(group.as(group.sam).get(group.at(meeting)).says())
                .containsOnlyOnce(group.email("Kim") + " har svarat kanske för " + label + ". Svaret är inte infört.");
        assertThat(group.as(group.sam).get("/min").says()).contains("Se över ett svar som inte kunde föras in");
        replies.read(letter(call, "ACCEPTED", clock.instant().plusSeconds(9), group.email("Kim"), Dmarc.PASS));
        assertThat(kims(meeting)).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).doesNotContain("har svarat kanske");
    }

    @Test
    void a_deputys_own_answer_leaves_the_members_as_it_was() {
        var meeting = group.called("2017-10-13");
        var call = call(meeting, Charge.MEMBER);
        anyone().post(group.link("notice", "Kim", meeting), YES);
        replies.read(letter(call, "DECLINED", clock.instant().plusSeconds(9), group.email("Alex"), Dmarc.PASS));
        assertThat(kims(meeting)).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
    }

    @Test
    void a_deputy_who_steps_in_is_called_anew_by_a_changed_notice() {
        var meeting = group.called("2017-10-16");
        anyone().post(group.link("notice", "Kim", meeting), NO);
        var copies = copiesToAlex();
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "Ny punkt", "version", "1"));
        assertThat(copiesToAlex()).isEqualTo(copies);
        assertThat(group.letters("deputy-called"))
                .filteredOn(l -> l.subject().contains("16 oktober"))
                .hasSize(2);
    }

    @Test
    void a_deputy_called_for_a_member_who_has_not_answered_is_told_nothing_of_the_member() {
        var meeting = group.called("2017-10-18");
        fill(group.as(group.sam), meeting, "kalla-ersattare");
        assertThat(calledDeputysLetter(" 18 oktober"))
                .contains("Du kallas i stället för Kim till ")
                .doesNotContain("förhinder");
        assertThat(group.as(group.sam).get(group.at(meeting)).says())
                .contains("Har inte svarat. Ersättare tillfrågad.")
                .doesNotContain("Förhinder. ");
        assertThat(anyone().get(group.link("notice", "Kim", meeting)).says())
                .contains("Vi har frågat din ersättare, Alex. Kommer du själv?");
        anyone().post(group.link("deputy-called", "Alex", meeting), NO);
        assertThat(group.as(group.sam).get(group.at(meeting)).says())
                .contains("Har inte svarat. Ersättaren kan inte.")
                .doesNotContain("Båda har förhinder");
        assertThat(kims(meeting)).isEqualTo(new SeatState.Awaiting(true, true));
        assertThat(anyone().get(group.link("notice", "Kim", meeting)).says())
                .contains("Din ersättare kan inte komma. Kommer du själv?");
        anyone().post(group.link("notice", "Kim", meeting), NO);
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).contains("Båda har förhinder");
    }

    @Test
    void a_deputy_called_for_a_member_who_said_no_is_told_so() {
        var meeting = group.called("2017-10-19");
        anyone().post(group.link("notice", "Kim", meeting), NO);
        assertThat(calledDeputysLetter(" 19 oktober")).contains("Kim har förhinder. Du kallas i stället till ");
    }

    private String calledDeputysLetter(String day) {
        return group.letters("deputy-called").stream()
                .filter(l -> l.subject().contains(day))
                .map(Group.Laid::blocks)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Rights last exactly as long as the appointment. */
    @Test
    @Proves("seats-survive-people")
    void whoever_has_left_the_seat_answers_for_it_no_more() {
        var another = Group.in(house, "kultur-idrott");
        var meeting = another.called("2017-10-17");
        var link = another.link("notice", "Kim", meeting);
        people.listAppointments(another.kim, clock.today()).stream()
                .map(Appointment::id)
                .forEach(id -> appoint.end(new Actor.House("test"), id, LocalDate.of(2017, 10, 16)));
        another.appoint(Charge.MEMBER, another.seat(1), "Efterträdaren", LocalDate.of(2017, 10, 17), null);
        var before = states.list(meeting.id());
        anyone().post(link, NO);
        assertThat(states.list(meeting.id())).isEqualTo(before);
        assertThat(anyone().get(link).says()).contains("Du är inte längre kallad");
    }

    private SeatState kims(Meeting meeting) {
        return java.util.Objects.requireNonNull(
                states.list(meeting.id()).get(group.seat(1).id()));
    }

    private Call call(Meeting meeting, Charge charge) {
        return calls.find(meeting.id(), group.seat(1).id(), charge).orElseThrow();
    }

    private int fill(Visitor visitor, Meeting meeting, String answer) {
        var seat = group.seat(1).id().value().toString();
        return visitor.post(group.at(meeting) + "/svar", Map.of("plats", seat, "svar", answer))
                .status();
    }

    private long copiesToAlex() {
        return group.letters("deputys-copy").stream()
                .filter(l -> l.to().equals(group.email("Alex")))
                .count();
    }

    private Visitor anyone() {
        return Visitor.to(house);
    }

    private IncomingLetter letter(Call call, String answer, Instant stamp, String from, Dmarc dmarc) {
        var at = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").format(stamp.atOffset(ZoneOffset.UTC));
        var text = """
                BEGIN:VCALENDAR
                METHOD:REPLY
                VERSION:2.0
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:0
                DTSTAMP:%s
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(call.uid(), at, answer, group.email("Kim")).replace("\n", "\r\n");
        return new IncomingLetter(
                "<" + stamp + from + ">", from, List.of(call.token()), "Svar", "", text, dmarc, clock.instant());
    }
}
