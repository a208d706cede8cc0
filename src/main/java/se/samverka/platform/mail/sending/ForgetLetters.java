package se.samverka.platform.mail.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.time.CountyClock;

/** Leaves only the key of a letter, so that it is never sent anew. */
@Component
class ForgetLetters implements Disposes {

    private static final RecordType LETTERS = RecordType.disposable(
                    "utskickade mejl",
                    "Kallelser och andra mejl som Samverka har skickat, som de såg ut för mottagaren.",
                    "att mejlet skrevs")
            .of(
                    "Den som får mejl",
                    "Namn, e-postadress och det som stod i mejlet.",
                    "Samverka skriver mejlet efter uppgifterna om personer och möten.",
                    "Det ska gå att se vad som skickades, till vem och om det kom fram.");

    private final JdbcClient jdbc;
    private final CountyClock clock;

    ForgetLetters(JdbcClient jdbc, CountyClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static RecordType sentLettersOnRecord() {
        return LETTERS;
    }

    @Override
    public RecordType type() {
        return LETTERS;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return jdbc.sql("""
                        select laid_at from platform_letter
                        where forgotten_at is null and state <> 'WAITING' and laid_at < :until
                        order by laid_at, id
                        """)
                .param("until", endOf(through))
                .query((row, n) -> new Due(
                        day(row.getObject("laid_at", OffsetDateTime.class).toInstant()), ""))
                .list();
    }

    @Override
    public int dispose(LocalDate through) {
        return jdbc.sql("""
                        update platform_letter
                        set person = null, laid_by = null, to_name = '', to_email = '', from_email = null, reply_name = null,
                            reply_email = null, subject = '', blocks = '[]', calendar_method = null,
                            calendar_text = null, trouble = null, forgotten_at = :now
                        where forgotten_at is null and state <> 'WAITING' and laid_at < :until
                        """)
                .param("now", Letters.utc(clock.instant()))
                .param("until", endOf(through))
                .update();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CountyClock.STOCKHOLM);
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return Letters.utc(day.plusDays(1).atStartOfDay(CountyClock.STOCKHOLM).toInstant());
    }
}
