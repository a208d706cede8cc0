package se.samverka.platform.mail.demo;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;

/**
 * One letter as its recipient sees it.
 *
 * @param receipt what has just been done; empty where nothing was
 * @param action where the answers go; empty where there is nothing to answer
 * @param standIn whom it can be passed on to; empty where there is nobody
 * @param calendar what a calendar shows; empty where it carries no calendar part
 * @param frame where the letter's own HTML is
 * @param note what the reader should know of it; empty for most
 */
record PostedLetterPage(
        String subject,
        List<Fact> facts,
        String receipt,
        String action,
        boolean answerable,
        String standIn,
        List<Fact> calendar,
        List<Link> attachments,
        String frame,
        String text,
        String note)
        implements Page {

    @Override
    public String title() {
        return subject;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Visningens mejl", PostController.POST));
    }
}
