package se.samverka.platform.mail.holding;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.identity.PersonId;

/** How many letters have been laid that were to leave; what is held for other reasons, and the house's own, apart. */
@Repository
class LaidSince {

    private final JdbcClient db;

    LaidSince(JdbcClient db) {
        this.db = db;
    }

    int by(PersonId person, Instant since) {
        return db.sql("""
                        select count(*) from platform_letter
                        where laid_by = :person and laid_at >= :since
                          and (state in ('WAITING', 'SENT', 'FAILED') or held_by = 'SECOND_YES')
                        """)
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    int to(String email, Instant since) {
        return db.sql("""
                        select count(*) from platform_letter
                        where lower(to_email) = lower(:email) and laid_by is not null and laid_at >= :since
                          and (state in ('WAITING', 'SENT', 'FAILED') or held_by = 'SECOND_YES')
                        """)
                .param("email", email)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
