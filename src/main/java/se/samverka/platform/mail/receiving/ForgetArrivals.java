package se.samverka.platform.mail.receiving;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.time.CountyClock;

/** Leaves only the Message-ID of a letter, so that nothing is read twice. */
@Component
class ForgetArrivals implements Disposes {

    private final JdbcClient jdbc;
    private final CountyClock clock;

    ForgetArrivals(JdbcClient jdbc, CountyClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return ReceivedRecords.TRACES;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return jdbc.sql("""
                        select received_at from platform_incoming_letter
                        where state <> 'WAITING' and received_at < :until and forgotten_at is null
                        order by received_at, id
                        """)
                .param("until", Arrivals.endOf(through))
                .query((row, n) -> new Due(Arrivals.day(row), ""))
                .list();
    }

    @Override
    public int dispose(LocalDate through) {
        return jdbc.sql("""
                        update platform_incoming_letter
                        set from_email = '', tokens = '', subject = '', text = '', calendar = null, forgotten_at = :now
                        where state <> 'WAITING' and received_at < :until and forgotten_at is null
                        """)
                .param("now", Arrivals.utc(clock.instant()))
                .param("until", Arrivals.endOf(through))
                .update();
    }
}
