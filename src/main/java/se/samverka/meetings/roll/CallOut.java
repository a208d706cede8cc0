package se.samverka.meetings.roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.ExpectsSitters;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Sitter;
import se.samverka.meetings.roll.Rolls.Mark;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;

/** Calls the roll: a seat's own deputy is the only one who can be marked in the member's stead. */
@Component
class CallOut implements KeepsRoll {

    private final Rolls rolls;
    private final ExpectsSitters answers;
    private final People people;
    private final Audit audit;

    CallOut(Rolls rolls, ExpectsSitters answers, People people, Audit audit) {
        this.rolls = rolls;
        this.answers = answers;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public List<Line> roll(Meeting meeting) {
        var marked = rolls.list(meeting.id());
        var expected = answers.expected(meeting.id());
        return people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(seat -> seat.member().isPresent() || seat.goesToDeputy())
                .map(seat -> line(seat, marked, expected))
                .toList();
    }

    @Override
    @Transactional
    public void callOut(Actor actor, Meeting meeting, Map<SeatId, Sitter> sitters) {
        people.listSeats(meeting.body(), meeting.day()).forEach(seat -> {
            var sitter = sitters.get(seat.seat().id());
            if (sitter != null) rolls.keep(meeting.id(), seat.seat().id(), mark(seat, sitter));
        });
        audit.record(actor, "meetings.call-roll", meeting.subject(), Map.of("seats", sitters.size()));
    }

    private static Line line(SeatHolders seat, Map<SeatId, Mark> marked, Map<SeatId, Sitter> expected) {
        var mark = marked.get(seat.seat().id());
        var sitter = mark != null ? mark.sitter() : expected.get(seat.seat().id());
        return new Line(seat.seat(), sitter, person(seat, sitter), seat.deputy().isPresent());
    }

    private static Mark mark(SeatHolders seat, Sitter sitter) {
        var person = person(seat, sitter);
        return person == null ? new Mark(Sitter.NOBODY, null) : new Mark(sitter, person.id());
    }

    private static @Nullable Person person(SeatHolders seat, @Nullable Sitter sitter) {
        if (sitter == null) return null;
        return switch (sitter) {
            case MEMBER -> of(seat.member());
            case DEPUTY -> of(seat.deputy());
            case NOBODY -> null;
        };
    }

    private static @Nullable Person of(Optional<Holder> holder) {
        return holder.map(Holder::person).orElse(null);
    }
}
