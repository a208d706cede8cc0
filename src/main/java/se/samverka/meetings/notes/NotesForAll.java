package se.samverka.meetings.notes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.PublishedNotes;

/** Leaves out what only those who were called may read. */
@Component
class NotesForAll implements PublishedNotes {

    private final Notebooks notebooks;
    private final Agendas agendas;

    NotesForAll(Notebooks notebooks, Agendas agendas) {
        this.notebooks = notebooks;
        this.agendas = agendas;
    }

    @Override
    public List<Notes> list(MeetingId meeting) {
        var agenda = agendas.list(meeting);
        return published(meeting).map(notes -> forAll(notes, agenda)).toList();
    }

    @Override
    public List<Edition> listLatest(@Nullable BodyId body, int most) {
        return notebooks.listPublished(body, most);
    }

    private Stream<Notebooks.Notes> published(MeetingId meeting) {
        return notebooks.list(meeting).stream().filter(Notebooks.Notes::published);
    }

    private static Notes forAll(Notebooks.Notes notes, List<AgendaItem> agenda) {
        return new Notes(
                notes.meeting(),
                notes.version(),
                Objects.requireNonNull(notes.publishedAt()),
                notes.change(),
                agenda.stream()
                        .map(item -> point(item, item.published() ? notes.on(item.id()) : Note.empty(item.id())))
                        .toList());
    }

    private static Point point(AgendaItem item, Note note) {
        return new Point(
                item.number(),
                item.heading(),
                item.published(),
                note.talk(),
                note.position(),
                note.toDo(),
                note.takeHome());
    }
}
