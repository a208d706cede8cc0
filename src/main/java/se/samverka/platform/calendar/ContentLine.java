package se.samverka.platform.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of iCalendar text, read leniently: names in any case, quotation marks anywhere in a parameter.
 *
 * @param name upper case
 * @param parameters names in upper case; the first wins where one is repeated
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

    /** Empty where there is no colon outside quotation marks. */
    static Optional<ContentLine> read(String line) {
        int colon = find(':', line, 0);
        if (colon < 0) return Optional.empty();
        int nameEnd = find(';', line.substring(0, colon), 0);
        String name = line.substring(0, nameEnd < 0 ? colon : nameEnd);
        String parameters = nameEnd < 0 ? "" : line.substring(nameEnd + 1, colon);
        return Optional.of(new ContentLine(upper(name), readParameters(parameters), line.substring(colon + 1)));
    }

    /** Empty where it is not there. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    private static Map<String, String> readParameters(String text) {
        Map<String, String> read = new HashMap<>();
        int from = 0;
        while (from < text.length()) {
            int end = find(';', text, from);
            if (end < 0) end = text.length();
            readParameter(text.substring(from, end), read);
            from = end + 1;
        }
        return Map.copyOf(read);
    }

    private static void readParameter(String text, Map<String, String> into) {
        int equals = text.indexOf('=');
        if (equals < 0) return;
        String value = text.substring(equals + 1).replace("\"", "").strip();
        into.putIfAbsent(upper(text.substring(0, equals)), value);
    }

    private static int find(char wanted, String text, int from) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '"') quoted = !quoted;
            if (here == wanted && !quoted) return at;
        }
        return -1;
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
