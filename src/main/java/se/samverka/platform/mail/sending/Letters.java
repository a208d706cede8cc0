package se.samverka.platform.mail.sending;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.LetterId;

/** The table of letters, as those who lay and send them use it. */
@Repository
class Letters {

    /** @param attempts how many have failed so far */
    record Outgoing(LetterId id, Letter letter, int attempts) {}

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param laidBy whose act it follows from; null for the house
     * @param held why it does not leave; null where it may
     * @return empty where its key is already there
     */
    Optional<LetterId> lay(
            Letter letter, @Nullable PersonId laidBy, Instant now, Instant earliest, @Nullable Held held) {
        LetterId id = LetterId.random();
        int laid = jdbc.sql("""
                        insert into platform_letter (id, key, kind, urgency, about, person, to_name, to_email,
                            from_name, from_email, reply_name, reply_email, subject, blocks, why, language,
                            calendar_method, calendar_text, attachments, state, trouble,
                            held_by, held_at, laid_by, attempts, laid_at, next_attempt_at)
                        values (:id, :key, :kind, :urgency, :about, :person, :toName, :toEmail,
                            :fromName, :fromEmail, :replyName, :replyEmail, :subject, cast(:blocks as jsonb), :why, :language,
                            :calendarMethod, :calendarText, cast(:attachments as jsonb), :state, :trouble,
                            :heldBy, :heldAt, cast(:laidBy as uuid), 0, :now, :earliest)
                        on conflict (key) do nothing
                        """)
                .param("id", id.value())
                .param("laidBy", laidBy == null ? null : laidBy.value())
                .params(LetterRow.columns(letter))
                .param("state", held == null ? "WAITING" : "HELD")
                .param("trouble", held == null ? null : held.sentence())
                .param("heldBy", held == null ? null : held.name())
                .param("heldAt", held == null ? null : utc(now))
                .param("now", utc(now))
                .param("earliest", utc(earliest))
                .update();
        return laid == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Waits until a letter that is just being sent has left, and then leaves it be. */
    int takeBack(String about, String kind) {
        return jdbc.sql("""
                        update platform_letter set state = 'TAKEN_BACK'
                        where about = :about and kind = :kind and state in ('WAITING', 'HELD')
                        """).param("about", about).param("kind", kind).update();
    }

    /**
     * The next letter that is due, locked until the transaction ends; one that another sender holds is passed by.
     *
     * <p>On trial none but a sign-in letter is due, whatever was laid before the trial began.
     */
    Optional<Outgoing> take(Instant now) {
        return jdbc.sql("""
                        select * from platform_letter
                        where state = 'WAITING' and next_attempt_at <= :now
                          and (kind = 'sign-in' or not exists (select from platform_trial))
                        order by next_attempt_at, laid_at
                        limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .query((row, number) -> LetterRow.outgoing(row))
                .optional();
    }

    /** What else is due to the same person about the same, locked too; oldest first. */
    List<Outgoing> takeWith(Outgoing first, Instant now) {
        Letter letter = first.letter();
        return jdbc.sql("""
                        select * from platform_letter
                        where state = 'WAITING' and next_attempt_at <= :now and id <> :id
                          and about = :about and to_email = :email and urgency = 'IN_DAYTIME' and calendar_method is null
                          and from_email is not distinct from :from and reply_email is not distinct from :reply
                        order by laid_at, next_attempt_at
                        for update skip locked
                        """)
                .param("now", utc(now))
                .param("id", first.id().value())
                .param("about", letter.about())
                .param("email", letter.to().email())
                .param("from", letter.from() == null ? null : letter.from().email())
                .param(
                        "reply",
                        letter.replyTo() == null ? null : letter.replyTo().email())
                .query((row, number) -> LetterRow.outgoing(row))
                .list();
    }

    /** When this person last got a letter about the same, if that was after {@code since}. */
    Optional<Instant> latestSent(Letter letter, Instant since) {
        return jdbc.sql("""
                        select sent_at from platform_letter
                        where state = 'SENT' and sent_at > :since and about = :about and to_email = :email
                        order by sent_at desc limit 1
                        """)
                .param("since", utc(since))
                .param("about", letter.about())
                .param("email", letter.to().email())
                .query((row, number) -> LetterRow.instant(row, "sent_at"))
                .optional();
    }

    void wait(LetterId id, Instant until) {
        jdbc.sql("update platform_letter set next_attempt_at = :until where id = :id")
                .param("id", id.value())
                .param("until", utc(until))
                .update();
    }

    /** When we were down until the evening, what was due in the day waits for the morning. */
    void waitUntil(Instant morning, Instant now) {
        jdbc.sql("""
                        update platform_letter set next_attempt_at = :morning
                        where state = 'WAITING' and urgency = 'IN_DAYTIME' and next_attempt_at <= :now
                        """).param("morning", utc(morning)).param("now", utc(now)).update();
    }

    void sent(LetterId id, Instant now) {
        jdbc.sql("""
                        update platform_letter set state = 'SENT', sent_at = :now, trouble = null
                        where id = :id
                        """).param("id", id.value()).param("now", utc(now)).update();
    }

    /** Of a past that is only told: what was due has left when it should, without a mail server. */
    void recordSent(Instant now) {
        jdbc.sql("""
                        update platform_letter set state = 'SENT', sent_at = next_attempt_at
                        where state = 'WAITING' and next_attempt_at <= :now
                        """).param("now", utc(now)).update();
    }

    /** @param next null when there will be no other attempt */
    void failed(LetterId id, String trouble, @Nullable Instant next) {
        jdbc.sql("""
                        update platform_letter set attempts = attempts + 1, trouble = :trouble,
                            state = case when cast(:next as timestamptz) is null then 'FAILED' else 'WAITING' end,
                            next_attempt_at = coalesce(:next, next_attempt_at)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("trouble", trouble)
                .param("next", next == null ? null : utc(next))
                .update();
    }

    /** What stands in the way is not this letter's fault, so no attempt is counted. */
    void hindered(LetterId id, String trouble) {
        jdbc.sql("update platform_letter set trouble = :trouble where id = :id")
                .param("id", id.value())
                .param("trouble", trouble)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
