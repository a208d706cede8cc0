package se.samverka.platform.mail.receiving;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes away what an answer quotes, so that a chair's "ja" is a "ja". */
final class QuotedHistory {

    private static final int LONGEST_LINE = 300;

    /** How Outlook, Apple Mail, Gmail and Thunderbird begin what they quote, in Swedish and English. */
    private static final Pattern BEGINS = Pattern.compile("(?iU)\\s*("
            + "-{2,}\\s*(ursprungligt|original|vidarebefordrat|forwarded) (meddelande|message).*"
            + "|_{20,}\\s*"
            + "|(från|from): .*@.*"
            + "|.{4,200}\\b(skrev|wrote)\\b.{0,100}:\\s*"
            + "|(skickat från min|sent from my) .*)");

    private QuotedHistory() {}

    static String without(String text) {
        List<String> lines = text.lines().toList();
        return lines.subList(0, begin(lines)).stream()
                .filter(line -> !line.startsWith(">"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static int begin(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> begins(lines, at))
                .findFirst()
                .orElse(lines.size());
    }

    /** "Den 12 september skrev …" may be broken over two lines. */
    private static boolean begins(List<String> lines, int at) {
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        return isBeginning(lines.get(at)) || startsDated(lines.get(at)) && isBeginning(lines.get(at) + " " + next);
    }

    private static boolean startsDated(String line) {
        return line.startsWith("Den ") || line.startsWith("On ");
    }

    private static boolean isBeginning(String line) {
        return line.length() <= LONGEST_LINE && BEGINS.matcher(line).matches();
    }
}
