package se.samverka.desk.letters;

import java.time.Instant;
import java.util.Objects;
import se.samverka.platform.mail.SentLetters.Line;
import se.samverka.platform.mail.SentLetters.State;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** What became of a letter, in words. */
final class LetterWords {

    private LetterWords() {}

    static Tag tag(State state) {
        return switch (state) {
            case WAITING -> new Tag("väntar", Tone.GOING);
            case SENT -> Status.SENT.tag();
            case FAILED -> new Tag("kunde inte skickas", Tone.BAD);
            case TAKEN_BACK -> new Tag("återtagen", Tone.ENDED);
            case HELD -> new Tag("hållen", Tone.QUIET);
        };
    }

    /** Why it stands so, and what happens next; may be empty. */
    static String note(Line line, Instant now) {
        return switch (line.state()) {
            case WAITING -> waiting(line, now);
            case SENT -> Swedish.moment(Objects.requireNonNull(line.sentAt()));
            case FAILED, HELD -> trouble(line);
            case TAKEN_BACK -> "Behövdes inte längre.";
        };
    }

    private static String waiting(Line line, Instant now) {
        var next = line.nextAttemptAt().isAfter(now)
                ? "Skickas tidigast %s.".formatted(Swedish.moment(line.nextAttemptAt()))
                : "";
        return (trouble(line) + " " + next).strip();
    }

    private static String trouble(Line line) {
        return line.trouble() == null ? "" : line.trouble();
    }
}
