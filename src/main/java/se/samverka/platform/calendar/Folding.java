package se.samverka.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of at most 75 octets of UTF-8, ended by CRLF (RFC 5545 §3.1); a character is never cut in two. */
final class Folding {

    private static final int OCTETS = 75;

    private Folding() {}

    static String fold(String text) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .map(Folding::foldLine)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        if (line.length() * 3 <= OCTETS) return line;
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }

    /** The lines before they were folded, whoever folded them and however they end. */
    static String unfold(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n ", "").replace("\n\t", "");
    }
}
