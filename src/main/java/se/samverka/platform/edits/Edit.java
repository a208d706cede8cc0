package se.samverka.platform.edits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent in a form, and with it a print of what each field said when they opened it.
 *
 * @param typed each field's name and value; the print of a field stands under its name after {@link #SEEN}
 */
public record Edit(Map<String, String> typed) {

    /** What the name of the field that holds a print begins with. */
    public static final String SEEN = "sett-";

    /**
     * @param now what each field says now; a field that is not in it is none of the form's
     * @return what they say together; where both changed the same field, what stands now
     */
    public Merged with(Map<String, String> now) {
        var kept = new LinkedHashMap<String, String>();
        var clashes = new ArrayList<Clash>();
        now.forEach((field, stands) -> {
            var mine = plain(typed.getOrDefault(field, stands));
            var clash = isClash(field, plain(stands), mine);
            if (clash) clashes.add(new Clash(field, stands, mine));
            kept.put(field, clash || isUntouched(field, mine) ? stands : mine);
        });
        return new Merged(kept, clashes);
    }

    /** Short, and the same for the same text however a browser ends its lines. */
    public static String print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private boolean isClash(String field, String stands, String mine) {
        var seen = seen(field);
        return seen != null && !mine.equals(stands) && !seen.equals(print(stands)) && !seen.equals(print(mine));
    }

    private boolean isUntouched(String field, String mine) {
        return print(mine).equals(seen(field));
    }

    /** Null where the form said nothing of it: then what was sent is meant to stand. */
    private @Nullable String seen(String field) {
        return typed.get(SEEN + field);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
