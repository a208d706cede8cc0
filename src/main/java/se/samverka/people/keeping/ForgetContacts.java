package se.samverka.people.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;

/** Takes away how somebody is reached, when the last appointment is long since over; the name stays. */
@Component
class ForgetContacts implements Disposes {

    /** Whoever never was appointed was last of use when entered. */
    private static final String LAST_OF_USE = """
            select p.id, coalesce(max(coalesce(a.valid_to, 'infinity')), cast(p.entered_at at time zone 'Europe/Stockholm' as date)) as day
            from people_person p left join people_appointment a on a.person = p.id
            where p.email is not null or p.phone is not null
            group by p.id, p.entered_at
            """;

    private final JdbcClient db;
    private final WaysIn waysIn;

    ForgetContacts(JdbcClient db, WaysIn waysIn) {
        this.db = db;
        this.waysIn = waysIn;
    }

    @Override
    public RecordType type() {
        return PersonRecords.CONTACTS;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return db.sql("with last as (" + LAST_OF_USE + ") select day from last where day <= :through order by day, id")
                .param("through", through)
                .query((row, n) -> new Due(Objects.requireNonNull(row.getObject("day", LocalDate.class)), ""))
                .list();
    }

    /** Whoever cannot be reached cannot sign in either: keys and linked accounts go too. */
    @Override
    public int dispose(LocalDate through) {
        var persons = db.sql("with last as (" + LAST_OF_USE + ") select id from last where day <= :through")
                .param("through", through)
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        persons.forEach(this::forget);
        return persons.size();
    }

    private void forget(PersonId person) {
        if (waysIn.of(person).any()) waysIn.close(new Actor.House("disposal"), person);
        db.sql("update people_person set email = null, phone = null where id = :id")
                .param("id", person.value())
                .update();
    }
}
