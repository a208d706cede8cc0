package se.samverka.meetings.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Body.Layer;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.MeetingEvent.MeetingRemoved;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.agenda.BuildAgenda;
import se.samverka.meetings.agenda.BuildAgenda.Point;
import se.samverka.meetings.mine.MeetingLetters;
import se.samverka.meetings.planning.ExampleMeetings;
import se.samverka.meetings.planning.PlanMeeting;
import se.samverka.people.Example;
import se.samverka.people.People;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.WorkingDays;

/** Two meetings to try: the first so near that its notice is soon due, the second further off. */
@Component
class TwoMeetings implements Example {

    private static final List<Integer> DAYS_AHEAD = List.of(12, 40);

    private static final List<List<Point>> AGENDAS = List.of(
            List.of(
                    point("Välkomna och föregående anteckningar", Kind.INFORMATION, 10),
                    point("Trygg hemgång från sjukhus", Kind.COMMENTS, 40),
                    point("Laget runt: nytt hemifrån", Kind.FROM_HOME, 30),
                    point("Vad lär vi av den gångna hösten?", Kind.LEARNING, 30),
                    point("Nästa möte", Kind.INFORMATION, 5)),
            List.of(
                    point("Välkomna och föregående anteckningar", Kind.INFORMATION, 10),
                    point("Gruppens mål: hur går det?", Kind.TALK, 45),
                    point("Förslag att ställa sig bakom", Kind.POSITION, 30),
                    point("Laget runt: nytt hemifrån", Kind.FROM_HOME, 30)));

    private final Bodies bodies;
    private final People people;
    private final PlanMeeting planning;
    private final BuildAgenda building;
    private final ExampleMeetings meetings;
    private final PersonsInUse persons;
    private final Calls calls;
    private final MeetingLetters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    TwoMeetings(
            Bodies bodies,
            People people,
            PlanMeeting planning,
            BuildAgenda building,
            ExampleMeetings meetings,
            PersonsInUse persons,
            Calls calls,
            MeetingLetters letters,
            Outbox outbox,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.bodies = bodies;
        this.people = people;
        this.planning = planning;
        this.building = building;
        this.meetings = meetings;
        this.persons = persons;
        this.calls = calls;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void fill(Actor actor) {
        var two = groups().limit(DAYS_AHEAD.size()).toList();
        for (int n = 0; n < two.size(); n++) meet(actor, two.get(n), DAYS_AHEAD.get(n), AGENDAS.get(n));
    }

    /** Those of the elected with somebody to call, the ones that meet already first. */
    private Stream<Body> groups() {
        return bodies.list().stream()
                .filter(body -> body.layer() == Layer.POLITICAL || body.layer() == Layer.DECIDING)
                .filter(body -> body.ended() == null || body.ended().isAfter(clock.today()))
                .filter(body -> people.listSeats(body.id(), clock.today()).stream()
                        .anyMatch(seat -> seat.member().isPresent()))
                .sorted(Comparator.comparing(this::begins)
                        .thenComparing(body -> body.layer() == Layer.POLITICAL ? 0 : 1));
    }

    private LocalDate begins(Body body) {
        var started = body.started();
        return started == null || started.isBefore(clock.today()) ? clock.today() : started;
    }

    private void meet(Actor actor, Body body, int daysAhead, List<Point> agenda) {
        var wished = new PlanMeeting.Wish(
                body.id(),
                workingDay(begins(body).plusDays(daysAhead)),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Påhittad lokal, rum 1",
                null);
        if (!planning.whyNot(wished).allows()) return;
        var meeting = planning.plan(actor, wished);
        meetings.mark(meeting.id());
        agenda.forEach(point -> building.add(actor, meeting.id(), point));
    }

    private static LocalDate workingDay(LocalDate wished) {
        return Stream.iterate(wished, day -> day.plusDays(1))
                .filter(day -> WorkingDays.isWorkingDay(day) && day.getMonth() != Month.JULY)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void remove(Actor actor) {
        meetings.list().forEach(meeting -> remove(actor, meeting));
    }

    private void remove(Actor actor, MeetingId meeting) {
        var abouts = Stream.concat(
                Stream.of("meeting/" + meeting.value()),
                calls.list(meeting).stream().map(Call::subject));
        abouts.forEach(about -> letters.kinds().keySet().forEach(kind -> outbox.takeBack(about, kind)));
        meetings.remove(meeting);
        audit.record(actor, "meetings.remove-example", "meeting/" + meeting.value(), Map.of());
        events.publishEvent(new MeetingRemoved(meeting));
    }

    @Override
    public Set<PersonId> needed(Set<PersonId> madeUp) {
        return persons.among(madeUp);
    }

    private static Point point(String heading, Kind kind, int minutes) {
        return new Point(heading, kind, minutes, null, true);
    }
}
