package se.samverka.meetings.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;

/** The groups that the reader works with, a row each. */
record MyGroupsSection(List<Row> rows) implements Section {

    /**
     * @param seats for example {@code 13 av 14}, or a dash where there are none
     * @param next null where no meeting is planned
     * @param plan where one is planned
     * @param notice of the next meeting, @param notes of the latest
     */
    record Row(
            Link group,
            String seats,
            @Nullable Link next,
            String plan,
            @Nullable Tag notice,
            @Nullable Tag notes) {}
}
