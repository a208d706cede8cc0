package se.samverka.people.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.people.Sittings;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.time.CountyClock;

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
    private final Sittings sittings;
    private final WaysIn waysIn;
    private final CountyClock clock;

    ForgetContacts(JdbcClient db, Sittings sittings, WaysIn waysIn, CountyClock clock) {
        this.db = db;
        this.sittings = sittings;
        this.waysIn = waysIn;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return PersonRecords.CONTACTS;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return over(through).map(last -> new Due(last.day(), "")).toList();
    }

    private record Last(PersonId person, LocalDate day) {}

    /** Whoever stays on between two terms is still to be reached. */
    private Stream<Last> over(LocalDate through) {
        var staying = sittings.whoStayOn(clock.today());
        return db
                .sql("with last as (" + LAST_OF_USE + ") select * from last where day <= :through order by day, id")
                .param("through", through)
                .query((row, n) -> new Last(
                        new PersonId(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class))))
                .list()
                .stream()
                .filter(last -> !staying.contains(last.person()));
    }

    /** Whoever cannot be reached cannot sign in either: keys and linked accounts go too. */
    @Override
    public int dispose(LocalDate through) {
        var persons = over(through).map(Last::person).toList();
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
