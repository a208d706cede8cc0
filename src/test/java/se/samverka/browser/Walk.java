package se.samverka.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final int OF_A_KIND = 3;
    private static final Pattern FILE = Pattern.compile(".*\\.[a-z0-9]{2,5}(\\?.*)?");

    private final Reader reader;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> broken = new ArrayList<>();

    private Walk(Reader reader) {
        this.reader = reader;
    }

    /** What was found: pages to look at, and links that lead nowhere. */
    record Found(List<String> pages, List<String> broken) {}

    static Found from(String start, Reader reader) {
        return new Walk(reader).walk(start);
    }

    private Found walk(String start) {
        var pages = new ArrayList<String>();
        var ahead = new ArrayDeque<Step>();
        ahead.add(new Step("", start));
        while (!ahead.isEmpty()) {
            var step = ahead.poll();
            if (!seen.add(step.to()) || isEnough(step.to())) continue;
            if (!isPage(step)) continue;
            pages.add(step.to());
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
        return kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND;
    }

    /** The address without what differs between things of a kind: {@code /organ/*‌/moten/*}. */
    static String kind(String path) {
        var parts = path.replaceAll("\\?.*", "?").split("/");
        for (int i = 2; i < parts.length; i += 2) parts[i] = "*";
        return String.join("/", parts);
    }
}
