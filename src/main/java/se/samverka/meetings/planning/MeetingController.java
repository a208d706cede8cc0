package se.samverka.meetings.planning;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.platform.calendar.Calendars;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;

@Controller
class MeetingController {

    private final FindsMeeting finding;
    private final List<OnMeetingPage> hung;
    private final MeetingFeeds feeds;
    private final Calendars calendars;
    private final Bodies bodies;
    private final ExampleMeetings examples;
    private final CountyClock clock;

    MeetingController(
            FindsMeeting finding,
            List<OnMeetingPage> hung,
            MeetingFeeds feeds,
            Calendars calendars,
            Bodies bodies,
            ExampleMeetings examples,
            CountyClock clock) {
        this.finding = finding;
        this.hung =
                hung.stream().sorted(Comparator.comparing(OnMeetingPage::place)).toList();
        this.feeds = feeds;
        this.calendars = calendars;
        this.bodies = bodies;
        this.examples = examples;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}")
    Page meeting(@PathVariable String organ, @PathVariable String dag, Actor actor) {
        var found = finding.meeting(organ, dag);
        var meeting = found.meeting();
        return new MeetingPage(
                found.body().slug(),
                found.body().name(),
                "Möte " + Swedish.day(meeting.day()),
                Swedish.capital(Swedish.weekday(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Optional.ofNullable(meeting.place()).orElse("Platsen meddelas senare."),
                meeting.cancelled() ? "Inställt" : "",
                examples.list().contains(meeting.id()),
                waiting(meeting),
                found.address() + "/mote.ics",
                sections(found, actor));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}/mote.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String organ, @PathVariable String dag) {
        var found = finding.meeting(organ, dag);
        var text = calendars.write(feeds.event(found.meeting(), found.body()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Section> sections(Found found, Actor actor) {
        return hung.stream()
                .flatMap(h -> h.section(found.meeting(), found.body(), actor).stream())
                .toList();
    }

    private String waiting(Meeting meeting) {
        if (meeting.called() || meeting.cancelled() || meeting.startedBy(clock.instant())) return "";
        return bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(charter -> expected(meeting, charter.noticeRule()))
                .orElse("");
    }

    private static String expected(Meeting meeting, NoticeRule rule) {
        var days = rule.days();
        return days == null
                ? "Dagordningen publiceras när kallelsen skickas."
                : "Dagordningen publiceras när kallelsen skickas, som regel senast %s."
                        .formatted(Swedish.weekdayOfYear(meeting.day().minusDays(days)));
    }
}
