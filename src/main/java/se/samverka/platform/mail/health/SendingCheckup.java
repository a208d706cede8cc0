package se.samverka.platform.mail.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.InWords;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.time.CountyClock;

/** Whether letters leave. */
@Component
class SendingCheckup implements Checkup {

    /** A letter that is due leaves within a second; one that waits this long does so for a reason. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String LIST = "/min/utskick";

    private final JdbcClient db;
    private final SentLetters letters;
    private final CountyClock clock;

    SendingCheckup(JdbcClient db, SentLetters letters, CountyClock clock) {
        this.db = db;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param waiting those that will leave, at once or in the morning
     * @param overdue those that should have left already
     * @param oldest how long the first of those has waited; zero where there is none
     * @param failed those given up, since a week
     */
    record Count(int waiting, int overdue, Duration oldest, int failed) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "Mejl ut";
    }

    @Override
    public String key() {
        return "letters";
    }

    @Override
    public Finding look() {
        var count = count(clock.instant());
        return finding(count, letters.obstacle())
                .with(
                        new Figure("samverka_letters_waiting", "Letters that have not left yet.", count.waiting()),
                        new Figure("samverka_letters_overdue", "Letters that should have left.", count.overdue()),
                        new Figure(
                                "samverka_letters_oldest_overdue_seconds",
                                "How long the first of the overdue letters has waited.",
                                count.oldest().toSeconds()),
                        new Figure("samverka_letters_failed", "Letters given up in the last week.", count.failed()));
    }

    static Finding finding(Count count, Optional<String> obstacle) {
        var waiting = waiting(count.waiting());
        if (obstacle.isPresent()) return stopped(count, waiting, obstacle.get()).by("Visa utskick", LIST);
        if (count.oldest().compareTo(LONG) > 0)
            return Finding.ill(
                            waiting
                                    + " Det äldsta skulle ha skickats för %s sedan."
                                            .formatted(InWords.of(count.oldest())),
                            "Se efter att återkommande arbete går. Starta annars om Samverka.")
                    .by("Visa utskick", LIST);
        if (count.failed() > 0)
            return Finding.watch(
                            "Den senaste veckan har %d mejl inte gått att skicka. %s"
                                    .formatted(count.failed(), waiting),
                            "Rätta adresserna och skicka igen.")
                    .by("Visa utskick", LIST + "?status=FAILED");
        return Finding.well("Mejl skickas som de ska. " + waiting);
    }

    private static String waiting(int letters) {
        return switch (letters) {
            case 0 -> "Inget mejl väntar.";
            case 1 -> "Ett mejl väntar.";
            default -> letters + " mejl väntar.";
        };
    }

    /** Nothing is lost while nothing leaves, but whoever should have had it knows nothing. */
    private static Finding stopped(Count count, String waiting, String obstacle) {
        return count.overdue() > 0 ? Finding.ill(waiting, obstacle) : Finding.watch(waiting, obstacle);
    }

    private Count count(Instant now) {
        return db.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'WAITING' and next_attempt_at <= :now) as overdue,
                               min(next_attempt_at) filter (where state = 'WAITING' and next_attempt_at <= :now) as first,
                               count(*) filter (where state = 'FAILED' and laid_at > :week) as failed
                        from platform_letter where state in ('WAITING', 'FAILED')
                        """)
                .param("now", utc(now))
                .param("week", utc(now.minus(Duration.ofDays(7))))
                .query((row, n) -> count(row, now))
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Count count(ResultSet row, Instant now) throws SQLException {
        return new Count(
                row.getInt("waiting"),
                row.getInt("overdue"),
                since(row.getObject("first", OffsetDateTime.class), now),
                row.getInt("failed"));
    }

    private static Duration since(@Nullable OffsetDateTime first, Instant now) {
        return first == null ? Duration.ZERO : Duration.between(first.toInstant(), now);
    }
}
