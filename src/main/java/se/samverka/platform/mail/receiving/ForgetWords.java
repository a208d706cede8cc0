package se.samverka.platform.mail.receiving;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;

/** Takes away what people have written, also in a calendar's comment; that a letter came is another sort of record. */
@Component
class ForgetWords implements Disposes {

    private final JdbcClient jdbc;

    ForgetWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordType type() {
        return ReceivedRecords.WORDS;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return jdbc.sql("""
                        select received_at from platform_incoming_letter
                        where state <> 'WAITING' and received_at < :until and (text <> '' or subject <> '' or calendar is not null)
                        order by received_at, id
                        """)
                .param("until", Arrivals.endOf(through))
                .query((row, n) -> new Due(Arrivals.day(row), ""))
                .list();
    }

    @Override
    public int dispose(LocalDate through) {
        return jdbc.sql("""
                        update platform_incoming_letter set text = '', subject = '', calendar = null
                        where state <> 'WAITING' and received_at < :until and (text <> '' or subject <> '' or calendar is not null)
                        """).param("until", Arrivals.endOf(through)).update();
    }
}
