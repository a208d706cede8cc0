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
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Sittings.Sitting;
import se.samverka.platform.identity.PersonId;

/** The table of appointments: both rooms read it, so it stands by the door. */
@Component
public class Appointments {

    private static final String COLUMNS =
            "id, person, body, seat, charge, party, title, valid_from, valid_to, source, reason, on_behalf_of, ending";

    /** Ended by its own last day, and followed by nobody there, nor by another seat of the same person. */
    private static final String LAPSED = """
            valid_to < :day and ending is null and (seat is not null or charge in ('CHAIR', 'VICE_CHAIR'))
            and not exists (select from people_appointment later
                             where later.body = held.body and later.valid_from > held.valid_from and later.valid_from <= :day
                               and (later.charge = held.charge and later.seat is not distinct from held.seat
                                    or later.person = held.person and later.seat is not null and held.seat is not null))
            """;

    private static final String HELD_OR_LAPSED = "select " + COLUMNS + """
            , (select max(away.valid_to) from people_leave away
                where away.appointment = held.id and :day between away.valid_from and away.valid_to) as away_until
              from people_appointment held
             where valid_from <= :day and (valid_to is null or valid_to >= :day or\s""" + LAPSED + ")";

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

    /** With whoever may stay on between two terms, see {@link Sittings}. */
    List<Sitting> listHeldOrLapsed(BodyId body, LocalDate day) {
        return db.sql(HELD_OR_LAPSED + " and body = :body order by valid_from, id")
                .param("body", body.value())
                .param("day", day)
                .query((row, n) -> sitting(row))
                .list();
    }

    /** With whatever the person may keep between two terms, see {@link Sittings}. */
    List<Sitting> listHeldOrLapsed(PersonId person, LocalDate day) {
        return db.sql(HELD_OR_LAPSED + " and person = :person order by valid_from, id")
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> sitting(row))
                .list();
    }

    /** What may be kept between two terms, of everybody, see {@link Sittings}. */
    List<Appointment> listLapsed(LocalDate day) {
        return db.sql("select " + COLUMNS + " from people_appointment held where " + LAPSED)
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
                        insert into people_appointment (id, person, body, seat, charge, party, title, valid_from, valid_to, source, reason, on_behalf_of, ending)
                        values (:id, :person, :body, :seat, :charge, :party, :title, :from, :to, :source, :reason, :onBehalfOf, :ending)
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
                .param(
                        "onBehalfOf",
                        appointment.onBehalfOf() == null
                                ? null
                                : appointment.onBehalfOf().value(),
                        Types.OTHER)
                .param("ending", appointment.ending())
                .update();
    }

    /** Before its time. @param decision by what, in words; may be empty */
    public void end(UUID id, LocalDate lastDay, String decision) {
        db.sql("update people_appointment set valid_to = :to, ending = :ending where id = :id")
                .param("to", lastDay)
                .param("ending", decision)
                .param("id", id)
                .update();
    }

    /** What is told of the holder, put right for the whole time. */
    public void retell(UUID id, @Nullable String party, @Nullable String title) {
        db.sql("update people_appointment set party = :party, title = :title where id = :id")
                .param("party", party)
                .param("title", title)
                .param("id", id)
                .update();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(appointment(row), row.getObject("away_until", LocalDate.class));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        var body = row.getObject("body", UUID.class);
        var seat = row.getObject("seat", UUID.class);
        var behalf = row.getObject("on_behalf_of", UUID.class);
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
                row.getString("reason"),
                behalf == null ? null : new OrganisationId(behalf),
                row.getString("ending"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return java.util.Objects.requireNonNull(day);
    }
}
