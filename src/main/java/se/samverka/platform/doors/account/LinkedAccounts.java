package se.samverka.platform.doors.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** Whose account elsewhere is whose here, once it has been shown; it outlives a changed e-mail address. */
@Repository
class LinkedAccounts {

    private final JdbcClient db;
    private final CountyClock clock;

    LinkedAccounts(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param issuer the provider's address @param since when it was linked */
    record Linked(UUID id, String issuer, Instant since) {}

    Optional<PersonId> find(String issuer, String subject) {
        return db.sql("select person from platform_linked_account where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** @return false where the account is linked already */
    boolean link(String issuer, String subject, PersonId person) {
        return db.sql("""
                        insert into platform_linked_account (id, issuer, subject, person, linked_at)
                        values (:id, :issuer, :subject, :person, :now) on conflict (issuer, subject) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("person", person.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Linked> list(PersonId person) {
        return db.sql(
                        "select id, issuer, linked_at from platform_linked_account where person = :person order by linked_at")
                .param("person", person.value())
                .query((row, n) -> new Linked(
                        row.getObject("id", UUID.class),
                        row.getString("issuer"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return how many there were: none where it is gone or somebody else's */
    int unlink(PersonId person, UUID id) {
        return db.sql("delete from platform_linked_account where id = :id and person = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    int unlinkAll(PersonId person) {
        return db.sql("delete from platform_linked_account where person = :person")
                .param("person", person.value())
                .update();
    }
}
