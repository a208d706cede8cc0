package se.samverka.platform.mail.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.Keyless;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.Swedish;

/** The letters that came from somebody's address, with what was written in them. */
@Component
@Order(5)
class TellsOfReceived implements TellsOf {

    private final JdbcClient jdbc;

    TellsOfReceived(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "platform_incoming_letter.from_email",
                "platform_incoming_letter.subject",
                "platform_incoming_letter.text",
                "platform_incoming_letter.calendar");
    }

    @Override
    public Map<String, String> beyond() {
        return Map.of(
                "platform_incoming_letter.tokens",
                "Koden i adressen som du svarade till lämnas inte ut. Den som har koden kan svara i ditt ställe.");
    }

    /** From an address that several have had, what came while the last letter to it was to this person. */
    @Override
    public List<Part> about(Subject subject) {
        return List.of(new Part(
                "Mejl från dig",
                jdbc.sql("""
                        with own as (
                            select lower(:email) as email
                            union select lower(to_email) from platform_letter where person = :person and to_email <> '')
                        select i.from_email, i.subject, i.text, i.calendar, i.received_at
                        from platform_incoming_letter i join own on own.email = lower(i.from_email)
                        where coalesce(
                            (select l.person from platform_letter l
                              where lower(l.to_email) = own.email and l.person is not null and l.laid_at <= i.received_at
                              order by l.laid_at desc limit 1), :person) = :person
                        order by i.received_at, i.id
                        """)
                        .param("email", Objects.requireNonNullElse(subject.email(), " "))
                        .param("person", subject.person().value())
                        .query((row, n) -> entry(row))
                        .list()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return Entry.of(
                "När",
                Swedish.moment(
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                "Från",
                row.getString("from_email"),
                "Ämne",
                row.getString("subject"),
                "Text",
                Keyless.of(row.getString("text")),
                "Kalender",
                Keyless.of(row.getString("calendar")));
    }
}
