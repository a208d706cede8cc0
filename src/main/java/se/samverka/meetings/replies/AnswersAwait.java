package se.samverka.meetings.replies;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.SeatId;
import se.samverka.desk.Awaiting;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.replies.Standing.NoDeputy;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Seats that an official must see to before a meeting, and answers that nobody could read. */
@Component
class AnswersAwait implements Awaiting {

    /** More than any group plans at once. */
    private static final int AHEAD = 100;

    private static final Tag EMPTY = new Tag("tom plats", Tone.BAD);
    private static final Tag UNCLEAR = new Tag("oklart svar", Tone.QUIET);

    private final ReadersBodies own;
    private final Meetings meetings;
    private final Bodies bodies;
    private final SeatStates states;
    private final UnclearAnswers unclear;
    private final CountyClock clock;

    AnswersAwait(
            ReadersBodies own,
            Meetings meetings,
            Bodies bodies,
            SeatStates states,
            UnclearAnswers unclear,
            CountyClock clock) {
        this.own = own;
        this.meetings = meetings;
        this.bodies = bodies;
        this.states = states;
        this.unclear = unclear;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        var ahead = own.where(reader, Set.of("support")).stream()
                .flatMap(body -> meetings.listFrom(body.id(), clock.today(), AHEAD).stream()
                        .filter(this::isAhead)
                        .map(meeting -> new Ahead(meeting, body)))
                .toList();
        var ids = ahead.stream().map(one -> one.meeting().id()).toList();
        var seats = states.list(ids);
        var prevented = states.prevented(ids);
        var questions = unclear.count(ids);
        return ahead.stream()
                .flatMap(one -> Stream.concat(
                        seats(
                                one,
                                seats.getOrDefault(one.meeting().id(), Map.of()),
                                prevented.getOrDefault(one.meeting().id(), Set.of())),
                        questions(one, questions.getOrDefault(one.meeting().id(), 0))));
    }

    private record Ahead(Meeting meeting, Body body) {}

    private boolean isAhead(Meeting meeting) {
        return meeting.called() && !meeting.cancelled() && !meeting.startedBy(clock.instant());
    }

    /** A seat that nobody comes for is no task in a group without deputies: there is nobody to call. */
    private Stream<Task> seats(Ahead ahead, Map<SeatId, SeatState> seats, Set<SeatId> prevented) {
        var deputies = bodies.hasDeputies(ahead.body().id(), ahead.meeting().day());
        return seats.entrySet().stream()
                .filter(seat -> deputies || !(seat.getValue() instanceof SeatState.Empty))
                .flatMap(seat -> sentence(seat.getKey(), seat.getValue())
                        .map(sentence -> task(
                                ahead,
                                sentence,
                                note(seat.getValue(), prevented.contains(seat.getKey())),
                                tag(seat.getValue())))
                        .stream());
    }

    /** Verb first; empty where nothing is to be done about the seat. */
    private Optional<String> sentence(SeatId seat, SeatState state) {
        return switch (state) {
            case SeatState.MemberWantsBack back -> Optional.of("Bestäm vem som kommer för " + label(seat));
            case SeatState.DeputyToBeAsked ask ->
                Optional.of("Bestäm om ersättaren för %s ska kallas".formatted(label(seat)));
            case SeatState.Empty empty -> Optional.of("Se över platsen för %s: ingen kommer".formatted(label(seat)));
            case SeatState.Awaiting a ->
                a.deputyCalled()
                        ? Optional.of("Fråga om ledamoten för %s kommer".formatted(label(seat)))
                        : Optional.empty();
            case SeatState.MemberComes c -> Optional.empty();
            case SeatState.DeputyVolunteers v -> Optional.empty();
            case SeatState.DeputyAsked a -> Optional.empty();
            case SeatState.DeputyComes c -> Optional.empty();
        };
    }

    private static String note(SeatState state, boolean prevented) {
        return state instanceof SeatState.Empty empty && !empty.hasDeputy()
                ? "Platsen har ingen ersättare att kalla. Fråga om någon utses så länge."
                : Standing.toOfficial(state, prevented, NoDeputy.ON_SEAT);
    }

    private static Tag tag(SeatState state) {
        return state instanceof SeatState.Empty ? EMPTY : Status.AWAITED.tag();
    }

    private static Stream<Task> questions(Ahead ahead, int count) {
        if (count == 0) return Stream.empty();
        var sentence = count == 1
                ? "Se över ett svar som inte kunde föras in"
                : "Se över %d svar som inte kunde föras in".formatted(count);
        return Stream.of(task(ahead, sentence, "Fråga avsändaren och fyll i det rätta.", UNCLEAR));
    }

    private static Task task(Ahead ahead, String sentence, String note, Tag tag) {
        var meeting = ahead.meeting();
        var which = "%s %s.".formatted(ahead.body().name(), Swedish.dayOfYear(meeting.day()));
        return new Task(
                meeting.day(),
                sentence,
                which + " " + note,
                new Link("Öppna svaren", meeting.address(ahead.body()) + "#svar"),
                tag,
                meeting.subject());
    }

    private String label(SeatId seat) {
        return bodies.seat(seat).label();
    }
}
