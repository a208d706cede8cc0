package se.samverka.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.PersonId;

/** The table of appointments: both rooms read it, so it stands by the door. */
@Component
public class Appointments {

    private static final String COLUMNS =
            "id, person, body, seat, charge, party, title, valid_from, valid_to, source, reason";

    private final JdbcClient db;

    Appointments(JdbcClient db) {
        this.db = db;
    }

    public List<Appointment> listIn(BodyId body) {
        return db.sql("select " + COLUMNS + " from people_appointment where body = :body order by valid_from, id")
                .param("body", body.value())
                .query((row, n) -> appointment(row))
                .list();
    }

    public List<Appointment> listIn(BodyId body, LocalDate day) {
        return db.sql("select " + COLUMNS + """
                         from people_appointment
                        where body = :body and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from, id
                        """)
                .param("body", body.value())
                .param("day", day)
                .query((row, n) -> appointment(row))
                .list();
    }

    public List<Appointment> listOf(PersonId person, LocalDate day) {
        return db.sql("select " + COLUMNS + """
                         from people_appointment
                        where person = :person and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from, id
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> appointment(row))
                .list();
    }

    /** On any day. */
    public List<Appointment> listOf(PersonId person) {
        return db.sql("select " + COLUMNS + " from people_appointment where person = :person order by valid_from, id")
                .param("person", person.value())
                .query((row, n) -> appointment(row))
                .list();
    }

    public Optional<Appointment> find(UUID id) {
        return db.sql("select " + COLUMNS + " from people_appointment where id = :id")
                .param("id", id)
                .query((row, n) -> appointment(row))
                .optional();
    }

    /** Those there are of them. */
    public List<Appointment> listAll(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("select " + COLUMNS + " from people_appointment where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> appointment(row))
                .list();
    }

    /** Of one charge everywhere, that day. */
    public List<Appointment> list(Charge charge, LocalDate day) {
        return db.sql("select " + COLUMNS + """
                         from people_appointment
                        where charge = :charge and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from, id
                        """)
                .param("charge", charge.name())
                .param("day", day)
                .query((row, n) -> appointment(row))
                .list();
    }

    /** What is held that day or later, by everybody. */
    public List<Appointment> listFrom(LocalDate day) {
        return db.sql("select " + COLUMNS + """
                         from people_appointment where valid_to is null or valid_to >= :day order by valid_from, id
                        """)
                .param("day", day)
                .query((row, n) -> appointment(row))
                .list();
    }

    /** Holds others who would appoint in the body until the transaction ends; whoever reads does not wait. */
    public void lock(BodyId body) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('people_appointment ' || cast(:body as text), 0))")
                .param("body", body.value())
                .query((row, n) -> true)
                .single();
    }

    public void add(Appointment appointment) {
        db.sql("""
                        insert into people_appointment (id, person, body, seat, charge, party, title, valid_from, valid_to, source, reason)
                        values (:id, :person, :body, :seat, :charge, :party, :title, :from, :to, :source, :reason)
                        """)
                .param("id", appointment.id())
                .param("person", appointment.person().value())
                .param(
                        "body",
                        appointment.body() == null ? null : appointment.body().value(),
                        Types.OTHER)
                .param(
                        "seat",
                        appointment.seat() == null ? null : appointment.seat().value(),
                        Types.OTHER)
                .param("charge", appointment.charge().name())
                .param("party", appointment.party())
                .param("title", appointment.title())
                .param("from", appointment.from())
                .param("to", appointment.to(), Types.DATE)
                .param("source", appointment.source())
                .param("reason", appointment.reason())
                .update();
    }

    public void end(UUID id, LocalDate lastDay) {
        db.sql("update people_appointment set valid_to = :to where id = :id")
                .param("to", lastDay)
                .param("id", id)
                .update();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        var body = row.getObject("body", UUID.class);
        var seat = row.getObject("seat", UUID.class);
        return new Appointment(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                body == null ? null : new BodyId(body),
                seat == null ? null : new SeatId(seat),
                Charge.valueOf(row.getString("charge")),
                row.getString("party"),
                row.getString("title"),
                day(row, "valid_from"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return java.util.Objects.requireNonNull(day);
    }
}
