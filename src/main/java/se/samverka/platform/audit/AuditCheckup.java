package se.samverka.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.InWords;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Whether the trail is whole, looked through each night, and chained as it grows. */
@Component
class AuditCheckup implements Checkup {

    /** A night and some more. */
    private static final Duration LONG_UNCHECKED = Duration.ofHours(30);

    private static final Duration LONG_UNCHAINED = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final AuditStates states;
    private final CountyClock clock;

    AuditCheckup(JdbcClient db, AuditStates states, CountyClock clock) {
        this.db = db;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String heading() {
        return "Revisionsloggen";
    }

    @Override
    public String key() {
        return "audit";
    }

    @Override
    public Finding look() {
        var now = clock.instant();
        var state = states.latest();
        var unchained = unchained(now);
        return finding(state, unchained, now)
                .by("Visa revisionen", "/min/revision")
                .with(
                        new Figure(
                                "samverka_audit_whole",
                                "1 where the last look at the whole trail found it whole.",
                                state.filter(AuditState::isWhole).isPresent() ? 1 : 0),
                        new Figure(
                                "samverka_audit_checked_seconds",
                                "How long ago the whole trail was looked through.",
                                state.map(looked -> Duration.between(looked.at(), now)
                                                .toSeconds())
                                        .orElse(-1L)),
                        new Figure(
                                "samverka_audit_unchained_seconds",
                                "How long the oldest line has waited for its place in the chain.",
                                unchained.toSeconds()));
    }

    static Finding finding(Optional<AuditState> state, Duration unchained, Instant now) {
        if (state.isEmpty()) return Finding.well("Loggen är ny. Den gås igenom varje natt kl. 03.00.");
        var latest = state.get();
        var when = Swedish.moment(latest.at());
        if (!latest.isWhole())
            return Finding.ill(
                    "Loggen är bruten. Det syntes när den gicks igenom %s.".formatted(when),
                    "Ta reda på varför. Läs vilka rader det gäller på sidan Revision.");
        if (unchained.compareTo(LONG_UNCHAINED) > 0)
            return Finding.ill(
                    "Nya rader har väntat i %s på att kedjas.".formatted(InWords.of(unchained)),
                    "Se efter att återkommande arbete går.");
        if (Duration.between(latest.at(), now).compareTo(LONG_UNCHECKED) > 0)
            return Finding.watch(
                    "Loggen gicks igenom senast %s.".formatted(when), "Se efter att återkommande arbete går.");
        return Finding.well("Loggen är hel. Den gicks igenom %s.".formatted(when));
    }

    private Duration unchained(Instant now) {
        return db.sql("select min(at) as oldest from platform_audit_line where number is null")
                .query((row, n) -> since(row.getObject("oldest", OffsetDateTime.class), now))
                .single();
    }

    private static Duration since(@Nullable OffsetDateTime oldest, Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
    }
}
