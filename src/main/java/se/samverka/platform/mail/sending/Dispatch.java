package se.samverka.platform.mail.sending;

import jakarta.mail.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.sending.Letters.Outgoing;
import se.samverka.platform.time.CountyClock;

/** Sends one letter after another over a line; each in a transaction that holds the letter's row. */
final class Dispatch {

    private final Letters letters;
    private final SmtpLine line;
    private final Function<Session, MimeLetter> writer;
    private final Enclosures enclosures;
    private final CountyClock clock;

    Dispatch(
            Letters letters,
            SmtpLine line,
            Function<Session, MimeLetter> writer,
            Enclosures enclosures,
            CountyClock clock) {
        this.letters = letters;
        this.line = line;
        this.writer = writer;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** Empty when nothing is due. */
    Optional<Outcome> next() {
        Instant now = clock.instant();
        return letters.take(now).map(first -> gatheredOrSent(first, now));
    }

    private Outcome gatheredOrSent(Outgoing first, Instant now) {
        if (!Gathering.mayGather(first.letter())) return send(List.of(first), now);
        Optional<Instant> latest = letters.latestSent(first.letter(), now.minus(Gathering.WINDOW));
        if (latest.isPresent()) {
            letters.wait(first.id(), latest.get().plus(Gathering.WINDOW));
            return new Outcome.Gathering();
        }
        return send(
                Stream.concat(Stream.of(first), letters.takeWith(first, now).stream())
                        .toList(),
                now);
    }

    private Outcome send(List<Outgoing> together, Instant now) {
        Letter letter = Gathering.one(together.stream().map(Outgoing::letter).toList());
        Outcome outcome = line.send(session -> writer.apply(session).write(letter, enclosures.of(letter), now));
        mark(together, outcome, now);
        return outcome;
    }

    /** What went wrong is laid to the first letter alone; the others then go without it. */
    private void mark(List<Outgoing> together, Outcome outcome, Instant now) {
        Outgoing first = together.getFirst();
        switch (outcome) {
            case Outcome.Sent sent -> together.forEach(letter -> letters.sent(letter.id(), now));
            case Outcome.Later later -> letters.failed(first.id(), later.trouble(), again(first, now));
            case Outcome.Refused refused -> letters.failed(first.id(), refused.trouble(), null);
            case Outcome.NoLine down -> letters.hindered(first.id(), down.trouble());
            case Outcome.Gathering gathering -> throw new IllegalStateException("Nothing was sent.");
        }
    }

    private static @Nullable Instant again(Outgoing letter, Instant now) {
        return Patience.after(letter.attempts() + 1)
                .map(wait -> QuietHours.earliest(letter.letter().urgency(), now.plus(wait)))
                .orElse(null);
    }
}
