package se.samverka.nominations.asking;

import java.util.List;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.asking.Recipients.Recipient;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Tag;

/**
 * A round: what is asked for, what has come in, and what follows.
 *
 * @param formula for example {@code 3 grupper med 14 platser, ledamot och ersättare: 84 personer}
 * @param count for example {@code 6 av 84 namn har kommit in}
 * @param send the button's words while it has not gone out; empty afterwards
 * @param recipients whom it goes to, while it has not gone out
 * @param repliesTo who is answered, and what should be looked at about it; empty afterwards
 * @param whyNot what hinders it from going out; empty where nothing does
 * @param letter where the letter of the first organisation is read
 * @param remind whether somebody can be reminded
 * @param decided what has been decided; empty while all is preliminary
 * @param filtered whether only those are shown that lack a name
 * @param left whom the decision could not appoint, and why
 */
record NominationPage(
        String title,
        String address,
        String formula,
        String count,
        Tag stage,
        List<String> groups,
        List<Row> rows,
        String note,
        String send,
        List<Recipient> recipients,
        List<String> repliesTo,
        List<String> whyNot,
        String letter,
        boolean remind,
        String decided,
        List<String> left,
        boolean mayAppoint,
        List<Field> decision,
        List<Section> sections,
        List<Problem> problems,
        boolean filtered)
        implements Page {

    static final String MISSING = "saknas";

    boolean isMissingSome() {
        return rows.stream().anyMatch(Row::isMissingSome);
    }

    /** With those organisations alone that lack a name. */
    NominationPage onlyMissing() {
        return new NominationPage(
                title,
                address,
                formula,
                count,
                stage,
                groups,
                rows.stream().filter(Row::isMissingSome).toList(),
                note,
                send,
                recipients,
                repliesTo,
                whyNot,
                letter,
                remind,
                decided,
                left,
                mayAppoint,
                decision,
                sections,
                problems,
                true);
    }

    /** One organisation's answers, group by group. */
    record Row(String organisation, Tag status, String detail, String letter, List<Cell> cells) {

        boolean isMissingSome() {
            return cells.stream().anyMatch(Cell::isMissing);
        }

        String inWord() {
            return letter.replaceFirst("pdf$", "docx");
        }
    }

    /**
     * @param words for example {@code 2/2}
     * @param whole whether all places are filled
     */
    record Cell(String group, String words, boolean whole) {

        boolean isMissing() {
            return !whole && !words.equals(NONE);
        }
    }

    /** The organisation has no place in the group. */
    static final String NONE = "–";

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Nomineringar", Nomination.ADDRESS));
    }
}
