package se.samverka.platform.mail.receiving;

import java.time.Duration;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** Keeps what the columns promise: after two years only the Message-ID remains, so that nothing is read twice. */
@Component
class ForgetArrivals implements Tick {

    private static final Period REMEMBERED = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final CountyClock clock;

    ForgetArrivals(JdbcClient jdbc, CountyClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.forget-arrivals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public void run() {
        jdbc.sql("""
                        update platform_incoming_letter
                        set from_email = '', tokens = '', subject = '', text = '', calendar = null, forgotten_at = :now
                        where forgotten_at is null and received_at < :before
                        """)
                .param("now", Arrivals.utc(clock.instant()))
                .param(
                        "before",
                        Arrivals.utc(clock.wallTime()
                                .minus(REMEMBERED)
                                .atZone(CountyClock.STOCKHOLM)
                                .toInstant()))
                .update();
    }
}
