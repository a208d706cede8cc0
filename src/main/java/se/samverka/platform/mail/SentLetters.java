package se.samverka.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been laid in the outbox and what became of it, for the page Utskick. */
public interface SentLetters {

    /** Newest first. */
    List<Line> list(Filter filter);

    /** The letter as the recipient reads it, but with every link left out: the links are the recipient's own. */
    Optional<Shown> find(LetterId id);

    /** Why no letter leaves at all just now, in one sentence that says what to do; empty when all is well. */
    Optional<String> obstacle();

    /** Puts a failed letter back to wait; false where it is not a failed one. */
    boolean sendAgain(LetterId id);

    enum State {
        WAITING,
        SENT,
        FAILED,
        TAKEN_BACK,
        /** It does not leave by itself; why stands in {@link Held}. */
        HELD
    }

    /**
     * @param state null for any
     * @param kind null for any
     * @param about exactly what it is about; null for anything
     * @param fromEmail the sender's address without what stands after a plus; null for any
     * @param recipient part of the recipient's name or address, in any case; null for any
     * @param laidBefore only older ones, for the next page; null for the newest
     * @param most how many at most
     */
    record Filter(
            @Nullable State state,
            @Nullable String kind,
            @Nullable String about,
            @Nullable String fromEmail,
            @Nullable String recipient,
            @Nullable Instant laidBefore,
            int most) {

        public static Filter newest(int most) {
            return new Filter(null, null, null, null, null, null, most);
        }

        public Filter with(State wanted) {
            return new Filter(wanted, kind, about, fromEmail, recipient, laidBefore, most);
        }

        public Filter about(String wanted) {
            return new Filter(state, kind, wanted, fromEmail, recipient, laidBefore, most);
        }

        /** The next page: what was laid before the last line of this one. */
        public Filter before(Instant laid) {
            return new Filter(state, kind, about, fromEmail, recipient, laid, most);
        }
    }

    /**
     * @param nextAttemptAt when it leaves or is tried again; only of use while it waits
     * @param trouble what went wrong last, in plain words; null where nothing did
     * @param held why it is held; null where it is not
     */
    record Line(
            LetterId id,
            String kind,
            State state,
            String toName,
            String toEmail,
            String subject,
            String about,
            Instant laidAt,
            Instant nextAttemptAt,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable String trouble,
            @Nullable Held held) {}

    /** @param html a whole document with styles inside: show it in a frame of its own, without scripts */
    record Shown(
            Line line, String from, @Nullable String replyTo, String text, String html, List<String> attachments) {}
}
