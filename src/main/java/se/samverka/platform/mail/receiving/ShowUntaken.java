package se.samverka.platform.mail.receiving;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.UntakenLetters;

@Component
class ShowUntaken implements UntakenLetters {

    private final JdbcClient jdbc;
    private final FetchLetters fetching;

    ShowUntaken(JdbcClient jdbc, FetchLetters fetching) {
        this.jdbc = jdbc;
        this.fetching = fetching;
    }

    @Override
    public List<Line> list(int most) {
        return jdbc.sql("""
                        select id, from_email, subject, text, trouble, received_at from platform_incoming_letter
                        where state in ('UNTAKEN', 'FAILED')
                        order by received_at desc, id
                        limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Line(
                        new LetterId(row.getObject("id", UUID.class)),
                        row.getString("from_email"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("trouble"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean putAside(LetterId id) {
        return jdbc.sql("""
                                update platform_incoming_letter set state = 'PUT_ASIDE'
                                where id = :id and state in ('UNTAKEN', 'FAILED')
                                """).param("id", id.value()).update() == 1;
    }

    @Override
    public int readSince(Instant moment) {
        return jdbc.sql("select count(*) from platform_incoming_letter where state = 'READ' and received_at >= :moment")
                .param("moment", Arrivals.utc(moment))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<String> obstacle() {
        return fetching.obstacle();
    }
}
