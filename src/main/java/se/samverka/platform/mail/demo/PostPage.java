package se.samverka.platform.mail.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Tag;

/**
 * Every letter of the demo, newest first.
 *
 * @param to what was typed to find somebody's letters; empty for everybody's
 * @param mailboxes to choose among
 * @param older where the letters before these are; empty where there are none
 */
record PostPage(String to, List<String> mailboxes, List<Row> rows, String older) implements Page {

    /** @param tag null where the letter is nothing but a letter */
    record Row(
            String when,
            String to,
            String subject,
            String from,
            String href,
            @Nullable Tag tag) {}

    @Override
    public String title() {
        return "Visningens mejl";
    }
}
