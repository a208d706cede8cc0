package se.samverka.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.files.FileId;

/**
 * A point on the agenda (oparl:AgendaItem).
 *
 * @param minutes how long it is thought to take; 0 where nobody has said
 * @param presenter null where nobody is named
 * @param published whether the public sees heading and papers; otherwise the heading stands with the reason
 */
public record AgendaItem(
        ItemId id,
        MeetingId meeting,
        int number,
        String heading,
        Kind kind,
        int minutes,
        @Nullable String presenter,
        boolean published,
        List<Paper> papers) {

    /** What the group does with the point. */
    public enum Kind {
        INFORMATION("information"),
        TALK("samtal"),
        COMMENTS("synpunkter"),
        POSITION("ställningstagande"),
        LEARNING("lärande"),
        FROM_HOME("laget runt");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * A paper for the point (oparl:File).
     *
     * @param published an unpublished paper travels with the call only, never in an open letter or page
     * @param claim what the file claims of its own accessibility, in words; empty where it claims nothing
     */
    public record Paper(FileId file, int position, String title, int pages, boolean published, String claim) {}
}
