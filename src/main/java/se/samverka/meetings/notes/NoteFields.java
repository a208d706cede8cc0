package se.samverka.meetings.notes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Sitter;
import se.samverka.platform.edits.Edit;

/** The notes and the roll as the fields of a form. */
final class NoteFields {

    private static final String TALK = "samtal-";
    private static final String POSITION = "stallning-";
    private static final String TO_DO = "gora-";
    private static final String TAKE_HOME = "hem-";
    private static final String ROLL = "narvaro-";

    private NoteFields() {}

    /** What the form says now, in the order of the page. */
    static Map<String, String> of(List<KeepsRoll.Line> roll, List<Note> notes) {
        var fields = new LinkedHashMap<String, String>();
        roll.forEach(line -> fields.put(seat(line.seat().id()), word(line.sitter())));
        notes.forEach(note -> fields.putAll(of(note)));
        return fields;
    }

    /** As if somebody had typed it. */
    static Edit typed(List<Note> notes, Map<SeatId, Sitter> sitters) {
        var typed = new HashMap<String, String>();
        notes.forEach(note -> typed.putAll(of(note)));
        sitters.forEach((seat, sitter) -> typed.put(seat(seat), sitter.name()));
        return new Edit(typed);
    }

    static Note note(ItemId item, Map<String, String> fields) {
        return new Note(
                item,
                fields.getOrDefault(at(TALK, item), ""),
                fields.getOrDefault(at(POSITION, item), ""),
                fields.getOrDefault(at(TO_DO, item), ""),
                fields.getOrDefault(at(TAKE_HOME, item), ""));
    }

    /** A word that we did not write says nothing: the seat is then still to be filled in. */
    static Optional<Sitter> sitter(SeatId seat, Map<String, String> fields) {
        var chosen = fields.get(seat(seat));
        return Stream.of(Sitter.values())
                .filter(sitter -> sitter.name().equals(chosen))
                .findFirst();
    }

    /** The names of what is noted on a point: talk, position, to do, take home. */
    static List<String> fields(ItemId item) {
        return List.of(at(TALK, item), at(POSITION, item), at(TO_DO, item), at(TAKE_HOME, item));
    }

    static String seat(SeatId seat) {
        return ROLL + seat.value();
    }

    private static Map<String, String> of(Note note) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(at(TALK, note.item()), note.talk());
        fields.put(at(POSITION, note.item()), note.position());
        fields.put(at(TO_DO, note.item()), note.toDo());
        fields.put(at(TAKE_HOME, note.item()), note.takeHome());
        return fields;
    }

    private static String at(String part, ItemId item) {
        return part + item.value();
    }

    private static String word(@Nullable Sitter sitter) {
        return sitter == null ? "" : sitter.name();
    }
}
