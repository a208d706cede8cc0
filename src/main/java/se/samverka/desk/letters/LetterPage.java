package se.samverka.desk.letters;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Tag;

/**
 * One letter, as its recipient reads it; the recipient's own links are left out.
 *
 * @param text empty where it is the recipient's alone
 * @param again where the form goes that sends it again; empty where it cannot be
 * @param release where the form goes that lets it leave though it is over the day's limits; empty where it cannot
 */
record LetterPage(String subject, Tag state, String note, List<Fact> facts, String text, String again, String release)
        implements Page {

    @Override
    public String title() {
        return subject;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Utskick", "/min/utskick"));
    }
}
