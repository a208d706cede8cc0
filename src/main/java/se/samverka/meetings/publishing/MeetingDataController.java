package se.samverka.meetings.publishing;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.PublishedNotes;
import se.samverka.meetings.PublishedNotes.Notes;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.publication.DataList;
import se.samverka.publication.OpenData;

/** The same as the meetings' pages show anybody, for machines; also to somebody signed in it tells no more. */
@Controller
class MeetingDataController {

    private static final int EACH = 100;
    private static final String MEETING = "/data/v1/organ/{organ}/moten/{dag}";

    private final Meetings meetings;
    private final FindsMeeting finding;
    private final PublishedNotes notes;
    private final Bodies bodies;
    private final MeetingsAsData data;
    private final Settings settings;

    MeetingDataController(
            Meetings meetings,
            FindsMeeting finding,
            PublishedNotes notes,
            Bodies bodies,
            MeetingsAsData data,
            Settings settings) {
        this.meetings = meetings;
        this.finding = finding;
        this.notes = notes;
        this.bodies = bodies;
        this.data = data;
        this.settings = settings;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/data/v1/moten")
    ResponseEntity<DataList<MeetingData>> all(
            @RequestParam(defaultValue = "") String organ, @RequestParam(defaultValue = "1") String sida) {
        if (!sida.matches("[1-9]\\d{0,5}")) throw new NotFound();
        int part = Integer.parseInt(sida);
        var body = organ.isEmpty() ? null : bodies.find(organ).map(Body::id).orElseThrow(NotFound::new);
        var some = meetings.listLatest(body, (part - 1) * EACH, EACH).stream()
                .map(data::inList)
                .toList();
        if (some.isEmpty() && part > 1) throw new NotFound();
        return OpenData.of(DataList.of(some, meetings.count(body), EACH, part, number -> address(organ, number)));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(MEETING)
    ResponseEntity<MeetingData> one(@PathVariable String organ, @PathVariable String dag) {
        return OpenData.of(data.whole(finding.meeting(organ, dag).meeting()));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(MEETING + "/anteckningar")
    ResponseEntity<NotesData> latestNotes(@PathVariable String organ, @PathVariable String dag) {
        var found = finding.meeting(organ, dag);
        var all = notes.list(found.meeting().id());
        if (all.isEmpty()) throw new NotFound();
        return OpenData.of(data(found, all.getFirst(), all));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(MEETING + "/anteckningar/v{version}")
    ResponseEntity<NotesData> notes(@PathVariable String organ, @PathVariable String dag, @PathVariable int version) {
        var found = finding.meeting(organ, dag);
        var all = notes.list(found.meeting().id());
        return all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(one -> OpenData.of(data(found, one, all)))
                .orElseThrow(NotFound::new);
    }

    private NotesData data(Found found, Notes one, List<Notes> all) {
        var page = found.address() + "/anteckningar/v";
        return new NotesData(
                settings.at(MeetingsAsData.DATA + page + one.version()),
                settings.at(MeetingsAsData.DATA + found.address()),
                one.version(),
                OffsetDateTime.ofInstant(one.publishedAt(), CountyClock.STOCKHOLM),
                one.change(),
                one.points().stream().map(MeetingDataController::point).toList(),
                all.stream()
                        .map(version -> settings.at(MeetingsAsData.DATA + page + version.version()))
                        .toList(),
                settings.at(page + one.version()));
    }

    private static NotesData.PointData point(PublishedNotes.Point point) {
        return new NotesData.PointData(
                String.valueOf(point.number()),
                point.heading(),
                point.open(),
                point.talk(),
                point.position(),
                point.toDo(),
                point.takeHome());
    }

    private String address(String organ, int part) {
        var body = organ.isEmpty() ? "" : "organ=" + organ + "&";
        return settings.at("/data/v1/moten?" + body + "sida=" + part);
    }
}
