package se.samverka.meetings.mine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.desk.OnMyPage;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.TellsHowFar;
import se.samverka.meetings.TellsHowFar.Column;
import se.samverka.meetings.mine.MyGroupsSection.Row;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;

/** For officials: each group with its seats, its next meeting and what is left to do about it. */
@Component
class MyGroupsOnMyPage implements OnMyPage {

    static final Set<String> WORK = Set.of("support", "convener", "coordinator");

    /** Some may be cancelled, and some over since this morning. */
    private static final int AHEAD = 20;

    private final ReadersBodies own;
    private final Meetings meetings;
    private final People people;
    private final ObjectProvider<TellsHowFar> rooms;
    private final Rights rights;
    private final CountyClock clock;

    MyGroupsOnMyPage(
            ReadersBodies own,
            Meetings meetings,
            People people,
            ObjectProvider<TellsHowFar> rooms,
            Rights rights,
            CountyClock clock) {
        this.own = own;
        this.meetings = meetings;
        this.people = people;
        this.rooms = rooms;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MY_GROUPS;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        var bodies = own.where(reader, WORK);
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyGroupsSection(
                        bodies.stream().map(body -> row(reader, body)).toList()));
    }

    private Row row(Actor reader, Body body) {
        var next = meetings.listFrom(body.id(), clock.today(), AHEAD).stream()
                .filter(m -> !m.cancelled() && !m.overBy(clock.instant()))
                .findFirst();
        var latest = meetings.findLatestHeld(body.id(), clock.wallTime());
        var plans = rights.holdsAny(reader, Set.of("support"), body.slug());
        return new Row(
                new Link(body.name(), "/organ/" + body.slug()),
                seats(body),
                next.map(meeting -> link(meeting, body)).orElse(null),
                plans ? "/organ/" + body.slug() + "/moten/nytt" : "",
                tag(Column.NOTICE, next),
                tag(Column.NOTES, latest));
    }

    private String seats(Body body) {
        var seats = people.listSeats(body.id(), clock.today());
        var filled = seats.stream().filter(seat -> !seat.vacant()).count();
        return seats.isEmpty() ? "–" : "%d av %d".formatted(filled, seats.size());
    }

    private static Link link(Meeting meeting, Body body) {
        return new Link(Swedish.shortDay(meeting.day()) + " " + Swedish.time(meeting.starts()), meeting.address(body));
    }

    private @Nullable Tag tag(Column column, Optional<Meeting> meeting) {
        List<Tag> tags = meeting.stream()
                .flatMap(m ->
                        rooms.stream().filter(room -> room.column() == column).flatMap(room -> room.howFar(m).stream()))
                .toList();
        return tags.isEmpty() ? null : tags.getFirst();
    }
}
