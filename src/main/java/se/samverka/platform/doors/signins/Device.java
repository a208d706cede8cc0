package se.samverka.platform.doors.signins;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in on, as one knows one's own things: "Safari på iPhone".
 *
 * <p>Read from User-Agent (RFC 9110, 10.1.5), which also says much that nobody needs to keep.
 */
final class Device {

    /** In order: later browsers say the names of earlier ones too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> THINGS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    private Device() {}

    static String inWords(@Nullable String userAgent) {
        if (userAgent == null) return "Okänd webbläsare";
        var browser = first(BROWSERS, userAgent);
        var thing = first(THINGS, userAgent);
        if (browser == null) return thing == null ? "Okänd webbläsare" : "Webbläsare på " + thing;
        return thing == null ? browser : browser + " på " + thing;
    }

    private static @Nullable String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... words) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) map.put(words[i], words[i + 1]);
        return map;
    }
}
