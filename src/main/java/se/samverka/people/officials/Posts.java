package se.samverka.people.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Person;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.reading.OncePerPage;

/** Who convenes, supports and sits in every body on a day, asked at once. */
@Repository
class Posts {

    private final JdbcClient db;
    private final OncePerPage once;

    Posts(JdbcClient db, OncePerPage once) {
        this.db = db;
        this.once = once;
    }

    private record HeldOn(LocalDate day) {}

    List<Post> listOn(LocalDate day) {
        return once.get(new HeldOn(day), List.class, () -> ask(day));
    }

    private List<Post> ask(LocalDate day) {
        return db.sql("""
                        select a.body, a.charge, a.seat, p.id, p.name, p.email, p.phone, p.organisation, p.elected,
                               p.example, p.shielded
                          from people_appointment a join people_person p on p.id = a.person
                         where a.charge in ('MEMBER', 'SUPPORT', 'CONVENER', 'COORDINATOR') and a.body is not null
                           and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                         order by a.valid_from, a.id
                        """).param("day", day).query((row, n) -> post(row)).list();
    }

    private static Post post(ResultSet row) throws SQLException {
        var seat = row.getObject("seat", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        return new Post(
                new BodyId(id(row, "body")),
                Charge.valueOf(row.getString("charge")),
                seat == null ? null : new SeatId(seat),
                new Person(
                        new PersonId(id(row, "id")),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        organisation == null ? null : new OrganisationId(organisation),
                        row.getBoolean("elected"),
                        row.getBoolean("example"),
                        row.getBoolean("shielded")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
