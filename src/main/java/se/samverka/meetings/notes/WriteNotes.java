package se.samverka.meetings.notes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent.NotesPublished;
import se.samverka.meetings.Sitter;
import se.samverka.meetings.notes.Notebooks.Notes;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Keeps notes as a draft, and publishes them as a version of their own. */
@Component
public class WriteNotes {

    private final Notebooks notebooks;
    private final KeepsRoll rolls;
    private final NotesLetters letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    WriteNotes(
            Notebooks notebooks,
            KeepsRoll rolls,
            NotesLetters letters,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.notebooks = notebooks;
        this.rolls = rolls;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Saves what is written so far; nobody else sees it. The roll is called when the meeting has begun, not before. */
    @Transactional
    void save(Actor actor, Meeting meeting, List<Note> notes, Map<SeatId, Sitter> sitters) {
        notebooks.lock(meeting.id());
        var draft = notebooks.draft(meeting.id(), clock.instant());
        notes.forEach(note -> notebooks.write(draft.id(), note));
        if (meeting.startedBy(clock.instant())) rolls.callOut(actor, meeting, sitters);
        audit.record(actor, "meetings.save-notes", meeting.subject(), Map.of("version", draft.version()));
    }

    Verdict whyNot(Meeting meeting, @Nullable String change) {
        var draft = notebooks.draft(meeting.id(), clock.instant());
        return NotesRules.whyNot(meeting.startedBy(clock.instant()), isWritten(draft), rolls.roll(meeting))
                .and(NotesRules.correctionSaysWhat(draft.version(), change));
    }

    /** @throws Refused where something hinders it */
    @Transactional
    void publish(Actor actor, Meeting meeting, @Nullable String change) {
        var verdict = whyNot(meeting, change);
        if (!verdict.allows()) throw new Refused(verdict);
        var draft = notebooks.draft(meeting.id(), clock.instant());
        notebooks.publish(draft.id(), actor.personId().orElse(null), change, clock.instant());
        letters.tell(meeting, draft, change);
        audit.record(actor, "meetings.publish-notes", meeting.subject(), details(draft));
        events.publishEvent(new NotesPublished(meeting.id(), draft.version()));
    }

    private static Map<String, Object> details(Notes draft) {
        UUID id = draft.id();
        return Map.of("version", draft.version(), "notes", id);
    }

    private static boolean isWritten(Notes notes) {
        return notes.notes().values().stream().anyMatch(note -> !note.isEmpty());
    }
}
