package se.samverka.platform.mail.receiving;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.WrittenReplies;

@Component
class ShowWritten implements WrittenReplies {

    private final JdbcClient jdbc;

    ShowWritten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Written> list(Collection<String> tokens, Collection<String> messageIds) {
        return jdbc.sql("""
                        select message_id, tokens, from_email, text, received_at from platform_incoming_letter
                        where (string_to_array(tokens, ' ') && cast(:tokens as text[]) or message_id = any(:ids))
                          and trim(text) <> '' and state not in ('WAITING', 'AUTOMATIC')
                        order by received_at, id
                        """)
                .param("tokens", tokens.toArray(String[]::new))
                .param("ids", messageIds.toArray(String[]::new))
                .query((row, n) -> new Written(
                        row.getString("message_id"),
                        List.of(row.getString("tokens").split(" ")),
                        row.getString("from_email"),
                        row.getString("text").strip(),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
