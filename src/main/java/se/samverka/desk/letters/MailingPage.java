package se.samverka.desk.letters;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;

/**
 * A large mailing, before somebody other than its sender says yes.
 *
 * @param letters how many
 * @param facts number, groups, sender
 * @param text the first letter, without the recipient's own links
 * @param approve where the form goes; empty for who may not
 * @param whyNot why there is no button, in words; may be empty
 */
record MailingPage(int letters, List<Fact> facts, String subject, String text, String approve, String whyNot)
        implements Page {

    @Override
    public String title() {
        return "Utskick till %d mottagare".formatted(letters);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Utskick", "/min/utskick"));
    }
}
