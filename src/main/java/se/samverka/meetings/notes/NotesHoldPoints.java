package se.samverka.meetings.notes;

import org.springframework.stereotype.Component;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.platform.rules.Verdict;

/** A point with something noted on it stays on the agenda; an empty note goes with its point. */
@Component
class NotesHoldPoints implements Agendas.OnChange {

    private final Notebooks notebooks;

    NotesHoldPoints(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @Override
    public Verdict whyNotRemove(AgendaItem item) {
        return notebooks.isNoted(item.id())
                ? Verdict.hindered(
                        "has-notes",
                        "Punkten ”%s” har anteckningar. Töm dem först om punkten ska tas bort."
                                .formatted(item.heading()))
                : Verdict.FREE;
    }

    @Override
    public void removing(AgendaItem item) {
        notebooks.forget(item.id());
    }
}
