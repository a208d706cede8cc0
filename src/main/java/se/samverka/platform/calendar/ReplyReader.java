package se.samverka.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one answer in a calendar text, or nothing.
 *
 * <p>It looks only at the lines it needs, so that no fault in another line can hide an answer. What could be read in
 * two ways is read as nothing: a person then sees the letter.
 */
final class ReplyReader {

    /** A reply is some hundred characters; Exchange's longest, with its own time zones, some thousand. */
    static final int LONGEST = 256 * 1024;

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final Deque<String> inside = new ArrayDeque<>();
    private final List<ContentLine> calendar = new ArrayList<>();
    private final List<ContentLine> event = new ArrayList<>();

    private ReplyReader() {}

    static Optional<CalendarReply> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        ReplyReader reader = new ReplyReader();
        Folding.unfold(text.replace("\ufeff", ""))
                .lines()
                .flatMap(line -> ContentLine.read(line).stream())
                .forEach(reader::take);
        return reader.reply();
    }

    private void take(ContentLine line) {
        if (line.is("BEGIN")) inside.push(line.value().strip().toUpperCase(Locale.ROOT));
        else if (line.is("END")) inside.poll();
        else if ("VEVENT".equals(inside.peek())) event.add(line);
        else if ("VCALENDAR".equals(inside.peek())) calendar.add(line);
    }

    private Optional<CalendarReply> reply() {
        if (!first(calendar, "METHOD").strip().equalsIgnoreCase("REPLY")) return Optional.empty();
        List<String> uids = all("UID")
                .map(ContentLine::value)
                .map(ReplyReader::unescape)
                .distinct()
                .toList();
        if (uids.size() != 1 || uids.getFirst().isEmpty()) return Optional.empty();
        return Replier.among(all("ATTENDEE").toList(), first(event, "ORGANIZER"))
                .map(replier -> new CalendarReply(
                        uids.getFirst(), sequence(), replier.address(), replier.sentBy(), replier.answer(), stamp()));
    }

    private Stream<ContentLine> all(String name) {
        return event.stream().filter(line -> line.is(name));
    }

    private static String first(List<ContentLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.is(name))
                .map(ContentLine::value)
                .findFirst()
                .orElse("");
    }

    private int sequence() {
        String digits = first(event, "SEQUENCE").strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private @Nullable Instant stamp() {
        try {
            return LocalDateTime.parse(first(event, "DTSTAMP").strip(), UTC).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException missingOrLocal) {
            return null;
        }
    }

    private static String unescape(String text) {
        return text.strip().replaceAll("\\\\([\\\\;,])", "$1");
    }
}
