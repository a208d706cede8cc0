package se.samverka.platform.web.language;

import java.util.Locale;

/**
 * Something that is said in more than one language; an enum is the list of what one room says so.
 *
 * <p>What it is in each language stands in {@code messages/sv.properties} and {@code messages/en.properties}.
 */
public interface Phrase {

    /** {@code ChromePhrase.SIGN_IN} is {@code chrome.sign-in}. */
    default String key() {
        var constant = (Enum<?>) this;
        var room = constant.getDeclaringClass().getSimpleName().replaceFirst("Phrase$", "");
        return room.toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
