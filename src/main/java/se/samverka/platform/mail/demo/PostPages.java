package se.samverka.platform.mail.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.mail.SentLetters.Filter;
import se.samverka.platform.mail.SentLetters.State;
import se.samverka.platform.mail.demo.PostPage.Row;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** The demo's letters in words: those in the mailboxes, and before them those of a past that was only recorded. */
@InDemo
@Component
class PostPages {

    private static final int AT_A_TIME = 60;

    private final PostOffice post;
    private final SentLetters recorded;
    private final ObjectProvider<StandIns> standIns;
    private final CountyClock clock;

    PostPages(PostOffice post, SentLetters recorded, ObjectProvider<StandIns> standIns, CountyClock clock) {
        this.post = post;
        this.recorded = recorded;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** @param before only what was recorded before; null for what lies in the mailboxes */
    PostPage list(String to, @Nullable Instant before) {
        var all = post.list();
        var delivered = before == null
                ? all.stream()
                        .filter(letter -> isTo(letter, to))
                        .map(PostPages::row)
                        .toList()
                : List.<Row>of();
        var earlier = before == null && !delivered.isEmpty() ? List.<SentLetters.Line>of() : earlier(to, before, all);
        var rows = new ArrayList<>(delivered);
        earlier.stream().map(PostPages::row).forEach(rows::add);
        return new PostPage(to, mailboxes(all), rows, older(to, delivered, earlier, all));
    }

    private static boolean isTo(DeliveredLetter letter, String to) {
        return letter.mailbox().contains(to.strip().toLowerCase(Locale.ROOT));
    }

    private List<SentLetters.Line> earlier(String to, @Nullable Instant before, List<DeliveredLetter> delivered) {
        var bound = before == null ? oldest(delivered) : before;
        var recipient = to.isBlank() ? null : to.strip();
        return recorded.list(new Filter(State.SENT, null, null, null, recipient, bound, AT_A_TIME));
    }

    private Instant oldest(List<DeliveredLetter> delivered) {
        return delivered.isEmpty() ? clock.instant() : delivered.getLast().sentAt();
    }

    private String older(String to, List<Row> delivered, List<SentLetters.Line> earlier, List<DeliveredLetter> all) {
        if (!delivered.isEmpty()) return older(to, oldest(all));
        return earlier.size() < AT_A_TIME ? "" : older(to, earlier.getLast().laidAt());
    }

    private static String older(String to, Instant before) {
        return "%s?till=%s&fore=%s"
                .formatted(
                        PostController.POST,
                        java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8),
                        before);
    }

    private static List<String> mailboxes(List<DeliveredLetter> all) {
        return all.stream().map(DeliveredLetter::mailbox).distinct().sorted().toList();
    }

    private static Row row(DeliveredLetter letter) {
        return new Row(
                Swedish.moment(letter.sentAt()),
                letter.mailbox(),
                letter.subject(),
                letter.from(),
                PostController.address(letter),
                letter.method() == null ? null : tag(letter.method()));
    }

    private static Row row(SentLetters.Line line) {
        var sent = line.sentAt() == null ? line.laidAt() : line.sentAt();
        var subject = line.subject().isEmpty() ? "Glömt efter två år" : line.subject();
        return new Row(
                Swedish.moment(sent),
                line.toEmail(),
                subject,
                "",
                PostController.EARLIER + "/" + line.id().value(),
                null);
    }

    private static Tag tag(String method) {
        return switch (method) {
            case "REQUEST" -> new Tag("kan besvaras", Tone.GOING);
            case "CANCEL" -> new Tag("återkallad", Tone.ENDED);
            default -> new Tag("för kännedom", Tone.QUIET);
        };
    }

    PostedLetterPage letter(DeliveredLetter letter, String receipt) {
        var method = letter.method();
        var calendar = letter.calendar();
        return new PostedLetterPage(
                letter.subject(),
                facts(letter.from(), letter.mailbox(), letter.sentAt()),
                receipt,
                PostController.address(letter),
                letter.isAnswerable(),
                standIn(letter).map(StandIns.StandIn::name).orElse(""),
                method == null || calendar == null ? List.of() : CalendarWords.of(calendar, method),
                attachments(letter),
                PostController.address(letter) + "/html",
                letter.text(),
                "");
    }

    PostedLetterPage letter(SentLetters.Shown letter) {
        var line = letter.line();
        return new PostedLetterPage(
                line.subject(),
                facts(letter.from(), line.toEmail(), line.sentAt() == null ? line.laidAt() : line.sentAt()),
                "",
                "",
                false,
                "",
                List.of(),
                letter.attachments().stream().map(name -> new Link(name, "")).toList(),
                PostController.EARLIER + "/" + line.id().value() + "/html",
                letter.text(),
                "Mejlet är från tiden innan visningen börjar. Därför är länkar och bilagor utelämnade.");
    }

    /** To whom its recipient would pass it on. */
    Optional<StandIns.StandIn> standIn(DeliveredLetter letter) {
        var body = letter.from().replaceFirst(".*<", "").replaceFirst("[+@].*", "");
        return standIns.orderedStream()
                .flatMap(known -> known.of(letter.mailbox(), body).stream())
                .findFirst();
    }

    private static List<Fact> facts(String from, String to, Instant sentAt) {
        return List.of(Fact.of("Från", from), Fact.of("Till", to), Fact.of("Skickat", Swedish.moment(sentAt)));
    }

    private static List<Link> attachments(DeliveredLetter letter) {
        return IntStream.rangeClosed(1, letter.attachments().size())
                .mapToObj(number -> new Link(
                        letter.attachments().get(number - 1), PostController.address(letter) + "/bilaga/" + number))
                .toList();
    }
}
