package se.samverka.platform.pdf;

import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is.
 *
 * @param county stands first, for example {@code Exempellän}
 * @param sender the body that sends it, for example {@code Samverkansgruppen äldre}
 * @param contact how to reach the sender, one short line; empty for none
 * @param logo stands before the county's name; null for none
 * @param firstColour for rules and links, as {@code #rrggbb}; dark enough to be read on white
 * @param secondColour the small mark beside the first, as {@code #rrggbb}; never carries text
 */
public record Letterhead(
        String county,
        String sender,
        String contact,
        @Nullable Logo logo,
        String firstColour,
        String secondColour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException for a colour that is not written {@code #rrggbb} */
    public Letterhead {
        if (!COLOUR.matcher(firstColour).matches()
                || !COLOUR.matcher(secondColour).matches())
            throw new IllegalArgumentException("A colour is written #rrggbb: " + firstColour + ", " + secondColour);
    }

    /**
     * @param mediaType {@code image/svg+xml} or {@code image/png}
     * @param alternative what it shows, read aloud
     */
    public record Logo(String mediaType, byte[] bytes, String alternative) {

        String source() {
            return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
    }
}
