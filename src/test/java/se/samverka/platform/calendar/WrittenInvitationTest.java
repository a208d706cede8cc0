package se.samverka.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.platform.calendar.Calls.call;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.platform.calendar.Invitation.Method;

/** What we write, judged by a second reader (biweekly) and by the letter of RFC 5545. */
class WrittenInvitationTest {

    private final Calendars calendars = new StockholmCalendars();

    @Test
    void a_request_asks_the_called_and_nobody_else_for_an_answer() {
        VEvent event = secondOpinion(calendars.write(call(Method.REQUEST)), "REQUEST");

        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("kim@koping.example");
            assertThat(attendee.getCommonName()).isEqualTo("Kim Köping");
            assertThat(attendee.getRsvp()).isTrue();
            assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
            assertThat(attendee.getParticipationLevel()).isEqualTo(ParticipationLevel.REQUIRED);
        });
        assertThat(event.getOrganizer().getEmail()).isEqualTo("aldre+k7f3q9@samverka.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Samverkansgruppen äldre");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getUid().getValue()).isEqualTo("8f14e45f-ceea-467f-a6a4-ca31e2d1c2aa@samverka.example");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2017-09-12T14:30:00Z");
        assertThat(event.getDateStart().getValue()).isEqualTo("2017-09-19T07:00:00Z");
        assertThat(event.getDateEnd().getValue()).isEqualTo("2017-09-19T10:00:00Z");
        assertThat(event.getUrl().getValue()).isEqualTo("https://samverka.example/organ/aldre/2017-09-19");
    }

    @Test
    void what_is_published_has_nobody_to_answer_and_so_no_buttons() {
        VEvent event = secondOpinion(calendars.write(call(Method.PUBLISH)), "PUBLISH");

        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }

    @Test
    void a_cancellation_keeps_the_uid_and_says_that_it_is_cancelled() {
        VEvent event = secondOpinion(calendars.write(call(Method.CANCEL)), "CANCEL");

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("8f14e45f-ceea-467f-a6a4-ca31e2d1c2aa@samverka.example");
        assertThat(event.getAttendees()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void every_line_ends_with_crlf_and_holds_at_most_75_octets(Method method) {
        String text = calendars.write(
                call(method, "ÅÄÖ".repeat(80), "😀 Åke", "Sal ö".repeat(30), "Rad ett\r\nrad två", Calls.NINE));

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\ufffd");
    }

    @Test
    void a_summary_with_separators_comes_out_as_it_went_in() {
        String nasty = "Mål; medel, \\ och \"mer\": 100 %";
        VEvent event = secondOpinion(
                calendars.write(call(Method.REQUEST, nasty, "Kim", "A, B; C", "Ett\nTvå\n\nFyra", Calls.NINE)),
                "REQUEST");

        assertThat(event.getSummary().getValue()).isEqualTo(nasty);
        assertThat(event.getLocation().getValue()).isEqualTo("A, B; C");
        assertThat(event.getDescription().getValue()).isEqualTo("Ett\nTvå\n\nFyra");
    }

    @Test
    void nobody_can_add_a_line_of_their_own() {
        String text = calendars.write(call(
                Method.REQUEST,
                "Möte\r\nATTENDEE:mailto:mallory@example.org",
                "K\r\nMETHOD:CANCEL",
                "x",
                "y",
                Calls.NINE));

        assertThat(secondOpinion(text, "REQUEST").getAttendees()).hasSize(1);
        assertThat(text.lines()).noneMatch(line -> line.startsWith("METHOD:CANCEL"));
    }

    @Test
    void a_feed_carries_its_name_and_says_how_often_to_come_back() {
        String text = calendars.feed("Samverkansgruppen äldre", List.of(call(Method.REQUEST), call(Method.CANCEL)));
        ICalendar calendar = Biweekly.parse(text).first();

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Samverkansgruppen äldre");
        assertThat(Duration.parse(calendar.getRefreshInterval().getValue().toString()))
                .isEqualTo(Duration.ofHours(1));
        assertThat(calendar.getEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
        assertThat(calendar.getEvents().get(1).getStatus().isCancelled()).isTrue();
        assertThat(text.split("BEGIN:VTIMEZONE")).hasSize(2);
    }

    @Test
    void an_empty_feed_is_still_a_calendar() {
        assertThat(Biweekly.parse(calendars.feed("Tom", List.of())).first().getEvents())
                .isEmpty();
    }

    /** Reads what was written with biweekly and hears no complaint. */
    static VEvent secondOpinion(String text, String method) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
