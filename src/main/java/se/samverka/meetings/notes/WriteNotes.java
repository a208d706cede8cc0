package se.samverka.meetings.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent.NotesPublished;
import se.samverka.meetings.Sitter;
import se.samverka.meetings.notes.Notebooks.Notes;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.edits.Merged;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Keeps notes as a draft, and publishes them as a version of their own. */
@Component
public class WriteNotes {

    private final Notebooks notebooks;
    private final Agendas agendas;
    private final KeepsRoll rolls;
    private final NotesLetters letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    WriteNotes(
            Notebooks notebooks,
            Agendas agendas,
            KeepsRoll rolls,
            NotesLetters letters,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.notebooks = notebooks;
        this.agendas = agendas;
        this.rolls = rolls;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves what is written so far; nobody else sees it. The roll is called when the meeting has begun, not before.
     *
     * @return what stands now, and where somebody else has written in the same field meanwhile
     */
    @Transactional
    Merged save(Actor actor, Meeting meeting, Edit edit) {
        notebooks.lock(meeting.id());
        var draft = notebooks.draft(meeting.id(), clock.instant());
        var roll = meeting.startedBy(clock.instant()) ? rolls.roll(meeting) : List.<KeepsRoll.Line>of();
        var items = agendas.list(meeting.id()).stream().map(AgendaItem::id).toList();
        var merged = edit.with(NoteFields.of(roll, items.stream().map(draft::on).toList()));
        items.forEach(item -> notebooks.write(draft.id(), NoteFields.note(item, merged.kept())));
        if (!roll.isEmpty()) rolls.callOut(actor, meeting, sitters(roll, merged.kept()));
        audit.record(actor, "meetings.save-notes", meeting.subject(), Map.of("version", draft.version()));
        return merged;
    }

    private static Map<SeatId, Sitter> sitters(List<KeepsRoll.Line> roll, Map<String, String> fields) {
        var sitters = new HashMap<SeatId, Sitter>();
        for (var line : roll)
            NoteFields.sitter(line.seat().id(), fields)
                    .ifPresent(sitter -> sitters.put(line.seat().id(), sitter));
        return sitters;
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
