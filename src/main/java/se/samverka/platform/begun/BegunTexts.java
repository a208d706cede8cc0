package se.samverka.platform.begun;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;

/** The table of what is begun. */
@Component
class BegunTexts {

    private final JdbcClient db;

    BegunTexts(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param address where the form is sent
     * @param fields names and values, as JSON; only the writer's own browser reads it
     */
    record Begun(String address, String fields, Instant at) {}

    List<Begun> list(PersonId person, Collection<String> addresses) {
        if (addresses.isEmpty()) return List.of();
        return db.sql("""
                        select address, fields, at from platform_begun_text
                        where person = :person and address in (:addresses)
                        """)
                .param("person", person.value())
                .param("addresses", addresses)
                .query((row, n) -> new Begun(
                        row.getString("address"),
                        row.getString("fields"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void keep(PersonId person, String address, String fields, Instant now) {
        db.sql("""
                        insert into platform_begun_text (person, address, fields, at)
                        values (:person, :address, :fields, :now)
                        on conflict (person, address) do update set fields = excluded.fields, at = excluded.at
                        """)
                .param("person", person.value())
                .param("address", address)
                .param("fields", fields)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void throwAway(PersonId person, String address) {
        db.sql("delete from platform_begun_text where person = :person and address = :address")
                .param("person", person.value())
                .param("address", address)
                .update();
    }

    void throwAway(Instant before) {
        db.sql("delete from platform_begun_text where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
