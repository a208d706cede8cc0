package se.samverka.people.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.Swedish;

/** What somebody has been proposed to: known by the appointment it became, or by the address that was written. */
@Component
@Order(2)
class TellsOfNominees implements TellsOf {

    private final JdbcClient db;
    private final Bodies bodies;

    TellsOfNominees(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "people_nominee.name",
                "people_nominee.email",
                "people_nominee.phone",
                "people_nominee.party",
                "people_nominee.title");
    }

    @Override
    public List<Part> about(Subject subject) {
        var entries = db.sql("""
                        select * from people_nominee
                        where person = :person or lower(email) = lower(:email) order by entered_on, id
                        """)
                .param("person", subject.person().value())
                .param("email", Objects.requireNonNullElse(subject.email(), " "))
                .query((row, n) -> Entry.of(
                        "När",
                        Swedish.day(Objects.requireNonNull(row.getObject("entered_on", LocalDate.class))),
                        "Uppdrag",
                        Charge.valueOf(row.getString("charge")).swedish(),
                        "Grupp",
                        bodies.body(new BodyId(row.getObject("body", UUID.class)))
                                .name(),
                        "Namn",
                        row.getString("name"),
                        "E-post",
                        row.getString("email"),
                        "Telefon",
                        row.getString("phone"),
                        "Parti",
                        row.getString("party"),
                        "Titel",
                        row.getString("title")))
                .list();
        return List.of(new Part("Vad du har föreslagits till", entries));
    }
}
