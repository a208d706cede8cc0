package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of leaves. Why somebody is away is never asked. */
@Component
class Leaves {

    private final JdbcClient db;

    Leaves(JdbcClient db) {
        this.db = db;
    }

    /** @param source decision and date, in words */
    record Leave(
            UUID id,
            UUID appointment,
            LocalDate from,
            LocalDate to,
            @Nullable String source) {

        boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
            return !to.isBefore(otherFrom) && !from.isAfter(otherTo);
        }
    }

    /** The earliest first. */
    List<Leave> list(Collection<UUID> appointments) {
        if (appointments.isEmpty()) return List.of();
        return db.sql("select * from people_leave where appointment in (:appointments) order by valid_from")
                .param("appointments", appointments)
                .query((row, n) -> new Leave(
                        row.getObject("id", UUID.class),
                        row.getObject("appointment", UUID.class),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("valid_to", LocalDate.class)),
                        row.getString("source")))
                .list();
    }

    void add(Leave leave) {
        db.sql("""
                        insert into people_leave (id, appointment, valid_from, valid_to, source)
                        values (:id, :appointment, :from, :to, :source)
                        """)
                .param("id", leave.id())
                .param("appointment", leave.appointment())
                .param("from", leave.from())
                .param("to", leave.to())
                .param("source", leave.source())
                .update();
    }

    /** Back earlier than was meant. */
    void shorten(UUID leave, LocalDate lastDay) {
        db.sql("update people_leave set valid_to = :to where id = :id")
                .param("to", lastDay)
                .param("id", leave)
                .update();
    }

    void remove(UUID leave) {
        db.sql("delete from people_leave where id = :id").param("id", leave).update();
    }
}
