package se.samverka.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows every link from a page, so that a new page is walked without anybody adding it to a list.
 *
 * <p>Of many pages of a kind (every group's seats, every meeting) only the first few are visited.
 */
final class Walk {

    private static final Pattern NAMELESS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|.+@.+");
    private static final Pattern FILE = Pattern.compile(".*\\.[a-z0-9]{2,5}(\\?.*)?");

    private final Reader reader;
    private final int ofAKind;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    private Walk(Reader reader, int ofAKind) {
        this.reader = reader;
        this.ofAKind = ofAKind;
    }

    /** What was found: pages to look at, with what they say, and links that lead nowhere. */
    record Found(Map<String, String> contents, List<String> broken) {

        List<String> pages() {
            return List.copyOf(contents.keySet());
        }
    }

    static Found from(String start, Reader reader, int ofAKind) {
        return new Walk(reader, ofAKind).walk(start);
    }

    private Found walk(String start) {
        var ahead = new ArrayDeque<Step>();
        ahead.add(new Step("", start));
        while (!ahead.isEmpty()) {
            var step = ahead.poll();
            if (!seen.add(step.to()) || isEnough(step.to())) continue;
            if (!isPage(step)) continue;
            pages.put(step.to(), reader.content());
            reader.links().stream()
                    .filter(link -> !FILE.matcher(link).matches())
                    .forEach(link -> ahead.add(new Step(step.to(), link)));
        }
        return new Found(pages, broken);
    }

    private record Step(String from, String to) {}

    private boolean isPage(Step step) {
        boolean page = reader.opensPage(step.to());
        if (!page || reader.status() == 200) return page;
        broken.add("%s, linked from %s, answers %d".formatted(step.to(), step.from(), reader.status()));
        return false;
    }

    private boolean isEnough(String path) {
        return kinds.merge(kind(path), 1, Integer::sum) > ofAKind;
    }

    /** The address without what differs between things of a kind: {@code /organ/*‌/moten/*}, {@code /min/*‌/*}. */
    static String kind(String path) {
        if (path.startsWith("/en/")) return "/en" + kind(path.substring(3));
        var parts = path.replaceAll("\\?.*", "?").split("/", -1);
        for (int i = 2; i < parts.length; i++) if (isOneOfMany(i, parts[i])) parts[i] = "*";
        return String.join("/", parts);
    }

    /** Every other part of an address is a name; what makes a new one is not. */
    private static boolean isOneOfMany(int place, String part) {
        return place % 2 == 0 && !part.equals("nytt") || NAMELESS.matcher(part).matches();
    }
}
