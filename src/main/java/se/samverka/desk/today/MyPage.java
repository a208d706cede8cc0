package se.samverka.desk.today;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;

/**
 * The reader's own page: the day, what to do, and what each module hangs there.
 *
 * @param day as a heading
 * @param next the next meeting and what comes with it, before all else
 * @param checklist null when a county has taken its first steps, and for all but administrators
 * @param toDo null for readers who are never given anything to do
 * @param beside empty where nothing stands beside
 * @param own what is the reader's own, below all else
 */
record MyPage(
        String day,
        List<Section> who,
        List<Tab> tabs,
        List<Section> next,
        @Nullable Checklist checklist,
        List<Section> firstSteps,
        @Nullable ToDo toDo,
        List<Section> groups,
        List<Section> beside,
        List<Section> own)
        implements Page {

    /** @param minutes how long the steps that are left take together, in words */
    record Checklist(String minutes, List<Step> steps) {}

    record Step(String label, String minutes, boolean done, String href) {}

    record ToDo(List<Row> rows) {}

    /** @param date for machines; empty where no day is set */
    record Row(
            String date,
            String when,
            String sentence,
            String note,
            Link button,
            @Nullable Tag tag) {}

    @Override
    public String title() {
        return "Min sida";
    }

    boolean isWork() {
        return toDo != null || !groups.isEmpty() || !beside.isEmpty();
    }
}
