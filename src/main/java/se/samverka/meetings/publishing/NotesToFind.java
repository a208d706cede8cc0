package se.samverka.meetings.publishing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent;
import se.samverka.meetings.MeetingEvent.MeetingRemoved;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.PublishedNotes;
import se.samverka.meetings.PublishedNotes.Notes;
import se.samverka.meetings.PublishedNotes.Point;
import se.samverka.platform.time.Swedish;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable;

/** Published notes as search finds them: the latest version, what is published of it; as promptly as the meetings. */
@Component
class NotesToFind implements Publishable {

    private final PublishedNotes notes;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Index index;

    NotesToFind(PublishedNotes notes, Meetings meetings, Bodies bodies, Index index) {
        this.notes = notes;
        this.meetings = meetings;
        this.bodies = bodies;
        this.index = index;
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public Stream<Thing> all() {
        return MeetingsToFind.everyMeeting(meetings).flatMap(meeting -> thing(meeting).stream());
    }

    @EventListener
    void happened(MeetingEvent event) {
        if (event instanceof MeetingRemoved removed)
            index.remove(kind(), removed.meeting().value().toString());
        else thing(meetings.meeting(event.meeting())).ifPresent(index::put);
    }

    private Optional<Thing> thing(Meeting meeting) {
        return notes.list(meeting.id()).stream().findFirst().map(latest -> thing(meeting, latest));
    }

    private Thing thing(Meeting meeting, Notes latest) {
        var body = bodies.body(meeting.body());
        return new Thing(
                kind(),
                meeting.id().value().toString(),
                meeting.address(body) + "/anteckningar",
                "anteckningar",
                "%s, minnesanteckningar %s".formatted(body.name(), Swedish.day(meeting.day())),
                text(latest),
                meeting.day(),
                body.slug(),
                MeetingsToFind.EVERYBODY);
    }

    private static String text(Notes latest) {
        var change = Objects.requireNonNullElse(latest.change(), "");
        return Stream.concat(latest.points().stream().filter(Point::open).map(NotesToFind::words), Stream.of(change))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Point point) {
        return Stream.of(point.heading() + ".", point.talk(), point.position(), point.toDo(), point.takeHome())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
