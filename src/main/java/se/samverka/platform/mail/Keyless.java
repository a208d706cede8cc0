package se.samverka.platform.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter's words without what lets its reader open something, or answer in the recipient's place; of a calendar, without
 * the rules for summer time too, which say nothing of anybody.
 */
public final class Keyless {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern KEY = Pattern.compile(
            "(?m)(^BEGIN:VTIMEZONE(?s:.*?)^END:VTIMEZONE\\R?)|(^UID[:;].*\\R?)|(https?://\\S+)|(\\+[\\w.=-]+(?=@))");

    private Keyless() {}

    /** @param words plain text or a calendar; null gives none */
    public static String of(@Nullable String words) {
        return words == null
                ? ""
                : KEY.matcher(FOLD.matcher(words).replaceAll("")).replaceAll("");
    }
}
