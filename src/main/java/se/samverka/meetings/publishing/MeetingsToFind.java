package se.samverka.meetings.publishing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent;
import se.samverka.meetings.MeetingEvent.MeetingRemoved;
import se.samverka.meetings.Meetings;
import se.samverka.platform.time.Swedish;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable;

/**
 * Meetings as search finds them: when and where, and once the notice is sent what is published of the agenda.
 *
 * <p>It hears of a change as the change is made and writes in the same transaction. So nothing can be lost between the
 * two, and what is taken back can never be found, not even for a moment.
 */
@Component
class MeetingsToFind implements Publishable {

    static final Set<String> EVERYBODY = Set.of("everybody");
    static final int AT_A_TIME = 500;

    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;
    private final Index index;

    MeetingsToFind(Meetings meetings, Agendas agendas, Bodies bodies, Index index) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
        this.index = index;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public Stream<Thing> all() {
        return everyMeeting(meetings).map(this::thing);
    }

    /** All of them, so many at a time. */
    static Stream<Meeting> everyMeeting(Meetings meetings) {
        return IntStream.iterate(0, skip -> skip + AT_A_TIME)
                .mapToObj(skip -> meetings.listLatest(null, skip, AT_A_TIME))
                .takeWhile(Predicate.not(List::isEmpty))
                .flatMap(List::stream);
    }

    @EventListener
    void happened(MeetingEvent event) {
        if (event instanceof MeetingRemoved removed)
            index.remove(kind(), removed.meeting().value().toString());
        else index.put(thing(meetings.meeting(event.meeting())));
    }

    private Thing thing(Meeting meeting) {
        var body = bodies.body(meeting.body());
        return new Thing(
                kind(),
                meeting.id().value().toString(),
                meeting.address(body),
                "möte",
                "%s, möte %s".formatted(body.name(), Swedish.weekday(meeting.day())),
                text(meeting, body),
                meeting.day(),
                body.slug(),
                EVERYBODY);
    }

    private String text(Meeting meeting, Body body) {
        var agenda = meeting.called() ? agendas.list(meeting.id()) : List.<AgendaItem>of();
        var lines = Stream.of(
                Stream.of(nameThen(meeting, body)),
                Stream.ofNullable(meeting.cancelled() ? "Inställt." : null),
                Stream.ofNullable(meeting.place()).map(place -> place + "."),
                agenda.stream().filter(AgendaItem::published).map(MeetingsToFind::words),
                Stream.of(meeting.day().toString()));
        return lines.flatMap(line -> line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What the body was called that day, where it has another name now. */
    private String nameThen(Meeting meeting, Body body) {
        var then = bodies.body(body.id(), meeting.day()).name();
        return then.equals(body.name()) ? "" : then + ".";
    }

    private static String words(AgendaItem item) {
        var papers = item.papers().stream()
                .filter(AgendaItem.Paper::published)
                .map(paper -> " " + paper.title() + ".")
                .collect(Collectors.joining());
        return "%d. %s.%s".formatted(item.number(), item.heading(), papers);
    }
}
