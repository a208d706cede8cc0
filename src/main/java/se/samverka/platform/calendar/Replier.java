package se.samverka.platform.calendar;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.calendar.CalendarReply.Answer;

/** One attendee line of a reply. */
record Replier(String address, @Nullable String sentBy, String partStat) {

    /**
     * The one who answered. A delegate's reply also carries the delegator's line (RFC 5546 §3.2.2.3), and some
     * calendars list everybody: then it is the only one who said yes, no or perhaps. Empty where two could be meant.
     */
    static Optional<Replier> among(List<ContentLine> attendees, String organizer) {
        List<Replier> all = attendees.stream()
                .map(Replier::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (all.size() == 1) return Optional.of(all.getFirst());
        return only(all.stream().filter(Replier::decided).filter(one -> !one.isAt(organizer)))
                .or(() -> all.stream().anyMatch(Replier::decided) ? Optional.empty() : delegator(all));
    }

    private static Optional<Replier> delegator(List<Replier> all) {
        return only(all.stream().filter(one -> one.partStat.equals("DELEGATED")));
    }

    private static Optional<Replier> only(Stream<Replier> candidates) {
        List<Replier> found = candidates.toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Replier> of(ContentLine line) {
        String partStat = line.parameter("PARTSTAT").toUpperCase(Locale.ROOT);
        return Stream.of(line.value(), line.parameter("EMAIL"))
                .map(text -> address(text))
                .filter(address -> address.contains("@"))
                .findFirst()
                .map(address -> new Replier(address, sentBy(line), partStat));
    }

    private static @Nullable String sentBy(ContentLine line) {
        String sentBy = line.parameter("SENT-BY");
        return sentBy.isEmpty() ? null : address(sentBy);
    }

    Answer answer() {
        return switch (partStat) {
            case "ACCEPTED" -> Answer.ACCEPTED;
            case "DECLINED" -> Answer.DECLINED;
            case "TENTATIVE" -> Answer.TENTATIVE;
            default -> Answer.OTHER;
        };
    }

    private boolean decided() {
        return answer() != Answer.OTHER;
    }

    private boolean isAt(String calendarAddress) {
        return address.equals(address(calendarAddress));
    }

    private static String address(String calendarAddress) {
        String plain = calendarAddress.strip().replaceFirst("(?i)^mailto:", "");
        return Normalizer.normalize(decoded(plain), Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPercentEncoded) {
            return text;
        }
    }
}
