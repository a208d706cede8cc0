package se.samverka.cast;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that break forms: each kind in the Big List of Naughty Strings, retold by us. Every one holds {@link #MARK}, by
 * which it is found again, but for those that are nothing but space.
 */
public final class HostileWords {

    /** Plain letters that no page has of its own. */
    public static final String MARK = "qzx";

    private HostileWords() {}

    /** Found raw in a page, any of these has been let through. */
    public static final List<String> RAW = List.of(
            "<script>" + MARK,
            "<img src=" + MARK,
            "<svg onload=" + MARK,
            "\"><b " + MARK,
            "'><b " + MARK,
            "</textarea><b>" + MARK,
            "<!--" + MARK);

    public static List<String> list() {
        return Stream.concat(
                        RAW.stream(),
                        Stream.of(
                                MARK + "'; drop table people_person; --",
                                MARK + "' or '1'='1",
                                MARK + "%' escape '",
                                "\\" + MARK + "\\",
                                MARK + "\0mitt i",
                                "\0" + MARK,
                                MARK + "\u202eförsta\u202c",
                                "\u200b\u200f\u2066" + MARK + "\u2069",
                                "\ufeff" + MARK,
                                MARK + "\u0007\u001b[31m",
                                MARK + "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                                MARK + "Z\u0351\u036b\u0343a\u0329\u034el\u0321g\u0348o\u0317",
                                MARK + " A\u030asa O\u0308berg",
                                MARK + "田中さんにあげて下さい",
                                MARK + " الكل في المجمو عة",
                                "=cmd|' /C " + MARK + "'!A0",
                                "@SUM(" + MARK + ")",
                                "+46 " + MARK,
                                "${7*7}" + MARK,
                                "#{" + MARK + "}",
                                "%s%n%d" + MARK,
                                "{0}" + MARK + "{{7*7}}",
                                "../../../../etc/" + MARK,
                                MARK + "\r\nBcc: " + MARK + "@elsewhere.example",
                                MARK + "@elsewhere.example, fler@elsewhere.example",
                                "javascript:" + MARK,
                                "&lt;" + MARK + "&amp;#60;",
                                "1e999" + MARK,
                                "-0x7fffffffffffffff" + MARK,
                                "9999999999999-99-99" + MARK,
                                "null" + MARK,
                                "NaN " + MARK,
                                MARK + "å".repeat(5000),
                                MARK + " (".repeat(400),
                                MARK + "\n".repeat(300),
                                "\t \u00a0\u3000"))
                .toList();
    }

    /** As a reader sees them: what shows nothing is left out, and space is drawn together. */
    public static String seen(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s\\u00a0\\u3000]+", "");
    }
}
