package se.samverka.meetings.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Sitter;
import se.samverka.meetings.StoryMeetings;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.story.StoryAct;

/** {@code anteckningar}: notes are written and published; a correction says what it changes. */
@Component
class NotesAct implements StoryAct {

    private final WriteNotes writing;
    private final StoryMeetings finding;
    private final Agendas agendas;
    private final KeepsRoll rolls;

    NotesAct(WriteNotes writing, StoryMeetings finding, Agendas agendas, KeepsRoll rolls) {
        this.writing = writing;
        this.finding = finding;
        this.agendas = agendas;
        this.rolls = rolls;
    }

    @Override
    public String name() {
        return "anteckningar";
    }

    /**
     * @param absent labels of the seats that nobody sat on
     * @param deputised labels of the seats where the deputy sat; on all others sat the member
     * @param change what a correction changes; null for the first version, which calls the roll
     */
    private record Told(
            Map<Integer, Note> notes,
            Set<String> absent,
            Set<String> deputised,
            @Nullable String change) {}

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        var notes = event.groups("punkter").stream()
                .collect(Collectors.toMap(
                        row -> row.value("punkt").number(), NotesAct::note, (first, second) -> second));
        var told = new Told(
                notes,
                labels(event, "frånvarande"),
                labels(event, "ersättare"),
                event.findText("ändring").orElse(null));
        return actor -> play(actor, finding.meeting(meeting).meeting(), told);
    }

    private static Set<String> labels(Fields event, String key) {
        return event.words(key).stream().map(Value::text).collect(Collectors.toSet());
    }

    /** The item is filled in when the agenda is known. */
    private static Note note(Fields row) {
        var note = new Note(
                ItemId.random(),
                row.findText("samtal").orElse(""),
                row.findText("ställningstagande").orElse(""),
                row.findText("att göra").orElse(""),
                row.findText("ta med hem").orElse(""));
        row.nothingElse();
        return note;
    }

    private void play(Actor actor, Meeting meeting, Told told) {
        Map<SeatId, Sitter> roll = told.change() == null ? roll(meeting, told) : Map.of();
        writing.save(actor, meeting, NoteFields.typed(notes(meeting.id(), told), roll));
        writing.publish(actor, meeting, told.change());
    }

    private List<Note> notes(MeetingId meeting, Told told) {
        var items = agendas.list(meeting).stream().collect(Collectors.toMap(AgendaItem::number, AgendaItem::id));
        return told.notes().entrySet().stream()
                .map(entry -> on(items.get(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Note on(@Nullable ItemId item, int number, Note note) {
        if (item == null) throw new Obstacle("Dagordningen har ingen punkt %d.".formatted(number));
        return new Note(item, note.talk(), note.position(), note.toDo(), note.takeHome());
    }

    private Map<SeatId, Sitter> roll(Meeting meeting, Told told) {
        var sitters = new HashMap<SeatId, Sitter>();
        var named = new HashSet<>(told.absent());
        named.addAll(told.deputised());
        for (var line : rolls.roll(meeting)) {
            sitters.put(line.seat().id(), sitter(line.seat().label(), told));
            named.remove(line.seat().label());
        }
        if (!named.isEmpty())
            throw new Obstacle("Ingen ledamot finns på platsen " + String.join(", ", named) + " den dagen.");
        return sitters;
    }

    private static Sitter sitter(String label, Told told) {
        if (told.absent().contains(label)) return Sitter.NOBODY;
        return told.deputised().contains(label) ? Sitter.DEPUTY : Sitter.MEMBER;
    }
}
