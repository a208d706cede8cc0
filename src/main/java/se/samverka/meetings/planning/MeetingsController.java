package se.samverka.meetings.planning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.platform.calendar.Calendars;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Lists of meetings, for readers and for their calendars. */
@Controller
class MeetingsController {

    private static final int MOST = 200;

    private final Meetings meetings;
    private final Bodies bodies;
    private final MeetingRow.Rows rows;
    private final MeetingFeeds feeds;
    private final Calendars calendars;
    private final CountyClock clock;

    MeetingsController(
            Meetings meetings,
            Bodies bodies,
            MeetingRow.Rows rows,
            MeetingFeeds feeds,
            Calendars calendars,
            CountyClock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rows = rows;
        this.feeds = feeds;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/moten")
    Page meetings(@RequestParam(defaultValue = "") String organ) {
        return organ.isEmpty() ? all() : of(bodies.find(organ).orElseThrow(NotFound::new));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/kalender/{organ}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String organ) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var events =
                meetings.list(body.id()).stream().map(m -> feeds.event(m, body)).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(calendars.feed(body.name(), events).getBytes(StandardCharsets.UTF_8));
    }

    private MeetingsPage all() {
        return new MeetingsPage(
                "Möten",
                "",
                rows(meetings.listFrom(clock.today(), MOST)),
                rows(meetings.listBefore(clock.today(), MOST)),
                "");
    }

    private MeetingsPage of(Body body) {
        var today = clock.today();
        return new MeetingsPage(
                "Möten i " + body.name(),
                body.slug(),
                rows(meetings.listFrom(body.id(), today, MOST)),
                rows(meetings.listBefore(body.id(), today, MOST)),
                calendarAddress(body));
    }

    static String calendarAddress(Body body) {
        return "/kalender/" + body.slug() + ".ics";
    }

    private List<MeetingRow> rows(List<Meeting> some) {
        return rows.of(some);
    }
}
