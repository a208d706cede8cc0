package se.samverka.publication.search.words;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Registry numbers (diarienummer), however they are spelled: {@code KS 2018/112}, {@code ks2018-112}, {@code KS 2018:0112}.
 *
 * <p>A year and a running number, with or without the registry's letters before. A date is none.
 */
public final class RegistryNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(\\p{L}{1,6})[\\s.:-]{0,2})?((?:19|20)\\d{2})\\s?[/:.\\-–]\\s?(\\d{1,6})(?![\\p{L}\\p{N}]|[/:.\\-–]\\d)");

    private RegistryNumbers() {}

    /**
     * @param letters of the registry, in lower case; empty where none are written
     * @param plain year and number alone: {@code 2018/112}
     */
    public record Number(String letters, String plain, int start, int end) {

        /** With its letters: {@code ks 2018/112}. */
        public String whole() {
            return letters.isEmpty() ? plain : letters + " " + plain;
        }
    }

    public static Stream<Number> in(String text) {
        return NUMBER.matcher(text).results().map(RegistryNumbers::number);
    }

    private static Number number(MatchResult found) {
        var plain = found.group(2) + "/" + found.group(3).replaceFirst("^0+(?=\\d)", "");
        return new Number(letters(found.group(1)), plain, found.start(), found.end());
    }

    /** "Dnr" says only that it is one. */
    private static String letters(@Nullable String written) {
        var letters = written == null ? "" : written.toLowerCase(Locale.ROOT);
        return letters.equals("dnr") || letters.equals("nr") ? "" : letters;
    }
}
