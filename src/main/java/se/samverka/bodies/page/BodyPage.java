package se.samverka.bodies.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.charter.CharterText;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;

/**
 * A body's charter made live: each task with what is done of it.
 *
 * @param kind the county's own word, as a sentence begins
 * @param onlyRecommends whether it takes no decisions
 * @param late that the charter's time is over and no new decision is laid in; null where it is not
 * @param remark what the reader should know; null where there is nothing
 * @param life when it began and ended
 * @param turn which side has the chair this year; empty where it stays with one side
 * @param tasks empty where they are unknown
 * @param charter null where none is on record
 * @param host who registers and keeps its papers; null where that is not on record
 * @param alternates its feed, its calendar and its data
 */
record BodyPage(
        String slug,
        String title,
        String kind,
        String purpose,
        List<Tag> tags,
        boolean onlyRecommends,
        boolean example,
        String period,
        @Nullable String late,
        @Nullable String remark,
        String life,
        String turn,
        List<Section> leaders,
        List<Section> nextMeeting,
        List<Section> seats,
        List<Section> meetings,
        List<TaskPart> tasks,
        @Nullable CharterText charter,
        List<Link> versions,
        List<RelationPart> relations,
        Hosts.@Nullable Host host,
        List<Alternate> alternates)
        implements Page {

    /**
     * @param number from 1
     * @param source the clause it retells; empty where unknown
     * @param work what modules have done of it
     * @param empty what is said where they have done nothing; empty for a task that names no kind of work
     */
    record TaskPart(int number, String text, String source, List<Section> work, List<String> empty) {}

    /**
     * @param words for example {@code Tillsatt av}
     * @param detail when and in what; may be empty
     */
    record RelationPart(String words, Link other, String detail) {}

    @Override
    public String twin() {
        return Language.ENGLISH.at("/organ/" + slug);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
