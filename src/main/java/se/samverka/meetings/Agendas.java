package se.samverka.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;

/** What meetings take up. */
public interface Agendas {

    /** In order, with papers. */
    List<AgendaItem> list(MeetingId meeting);

    /** Those of the meetings whose agenda has something on it. */
    Set<MeetingId> listBegun(Collection<MeetingId> meetings);

    /** What hangs on an agenda hears of its changes, in the change's own transaction. */
    interface OnChange {

        /** Why the point must stay, whatever the agenda's builder wants. */
        default Verdict whyNotRemove(AgendaItem item) {
            return Verdict.FREE;
        }

        /** Before any change is kept. */
        default void changing(Actor actor, MeetingId meeting) {}

        /** Before the point is taken away. */
        default void removing(AgendaItem item) {}
    }
}
