package se.samverka.platform.mail.sending;

import java.time.Duration;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** Keeps what the columns promise: after two years only the key remains, so that the letter is never sent anew. */
@Component
class ForgetLetters implements Tick {

    private static final Period REMEMBERED = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final CountyClock clock;

    ForgetLetters(JdbcClient jdbc, CountyClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.forget";
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
                        update platform_letter
                        set person = null, laid_by = null, to_name = '', to_email = '', from_email = null, reply_name = null,
                            reply_email = null, subject = '', blocks = '[]', calendar_method = null,
                            calendar_text = null, trouble = null, forgotten_at = :now
                        where forgotten_at is null and state <> 'WAITING' and laid_at < :before
                        """)
                .param("now", Letters.utc(clock.instant()))
                .param(
                        "before",
                        Letters.utc(clock.wallTime()
                                .minus(REMEMBERED)
                                .atZone(CountyClock.STOCKHOLM)
                                .toInstant()))
                .update();
    }
}
