package se.samverka.platform.mail.receiving;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of an HTML letter; shown as text only, so what slips through is harmless. */
final class HtmlAsText {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|head|title)\\b.*?</\\1\\s*>|<!--.*?-->|<blockquote\\b.*");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/div|/tr|/li|/h[1-6]|hr)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private HtmlAsText() {}

    /** Quotations in {@code blockquote} are history and left out. */
    static String of(String html) {
        String unbroken = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        String broken = BREAK.matcher(unbroken).replaceAll("\n");
        String words = HtmlUtils.htmlUnescape(TAG.matcher(broken).replaceAll(""));
        return words.replace('\u00a0', ' ').replaceAll(" *\n *", "\n").strip();
    }
}
