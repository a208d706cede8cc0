package se.samverka.people.nominees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointsNominees;
import se.samverka.people.Nominee;
import se.samverka.people.Nominees;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

@Component
class KeptNominees implements Nominees {

    private final JdbcClient db;
    private final AppointsNominees appointing;
    private final CountyClock clock;

    KeptNominees(JdbcClient db, AppointsNominees appointing, CountyClock clock) {
        this.db = db;
        this.appointing = appointing;
        this.clock = clock;
    }

    private record Row(String about, Nominee nominee) {}

    @Override
    public Map<String, List<Nominee>> listAll(Collection<String> abouts) {
        if (abouts.isEmpty()) return Map.of();
        return db
                .sql("select * from people_nominee where about in (:abouts)")
                .param("abouts", abouts)
                .query((row, n) -> new Row(row.getString("about"), nominee(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::about, Collectors.mapping(Row::nominee, Collectors.toList())));
    }

    @Override
    @Transactional
    public void replace(String about, List<Nominee> nominees) {
        db.sql("delete from people_nominee where about = :about and person is null")
                .param("about", about)
                .update();
        nominees.forEach(nominee -> add(about, nominee));
    }

    /** Whoever is appointed already keeps the seat in this round. */
    private void add(String about, Nominee nominee) {
        db.sql("""
                        insert into people_nominee (id, about, body, seat, charge, organisation, name, email, phone, party,
                            title, entered_on)
                        values (:id, :about, :body, :seat, :charge, :organisation, :name, :email, :phone, :party, :title,
                            :today)
                        on conflict (about, seat, charge) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("about", about)
                .param("body", nominee.body().value())
                .param("seat", nominee.seat().value())
                .param("charge", nominee.charge().name())
                .param("organisation", value(nominee.organisation()), Types.OTHER)
                .param("name", nominee.name())
                .param("email", nominee.email())
                .param("phone", nominee.phone())
                .param("party", nominee.party())
                .param("title", nominee.title())
                .param("today", clock.today())
                .update();
    }

    @Override
    public Verdict whyNotAppoint(Nominee nominee, Term term) {
        return appointing.whyNot(nominee, term);
    }

    @Override
    @Transactional
    public void appoint(Actor actor, String about, Nominee nominee, Term term) {
        var person = appointing.appoint(actor, nominee, term);
        db.sql("update people_nominee set person = :person where about = :about and seat = :seat and charge = :charge")
                .param("person", person.value())
                .param("about", about)
                .param("seat", nominee.seat().value())
                .param("charge", nominee.charge().name())
                .update();
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Nominee nominee(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation", UUID.class);
        var person = row.getObject("person", UUID.class);
        return new Nominee(
                new BodyId(row.getObject("body", UUID.class)),
                new SeatId(row.getObject("seat", UUID.class)),
                Charge.valueOf(row.getString("charge")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("party"),
                row.getString("title"),
                person == null ? null : new PersonId(person));
    }
}
