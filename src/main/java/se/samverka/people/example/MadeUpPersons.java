package se.samverka.people.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;

/** The sample's persons in the tables of persons and appointments. */
@Component
class MadeUpPersons {

    private final JdbcClient db;

    MadeUpPersons(JdbcClient db) {
        this.db = db;
    }

    boolean any() {
        return db.sql("select exists(select 1 from people_person where example and closed_at is null)")
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> list() {
        return db
                .sql("select id from people_person where example")
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody who is not made up sits or leads anywhere, that day or later. */
    boolean anybodyRealSits(LocalDate day) {
        return db.sql("""
                        select exists(select 1 from people_appointment a join people_person p on p.id = a.person
                        where not p.example and a.charge in ('MEMBER', 'DEPUTY', 'CHAIR', 'VICE_CHAIR')
                          and (a.valid_to is null or a.valid_to >= :day))
                        """).param("day", day).query(Boolean.class).single();
    }

    int removeAppointments() {
        return db.sql("delete from people_appointment where person in (select id from people_person where example)")
                .update();
    }

    int remove(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? 0
                : db.sql("delete from people_person where example and id in (:ids)")
                        .param("ids", values(persons))
                        .update();
    }

    /** The name stays where it stands in notes; nothing else does. */
    void close(Collection<PersonId> persons, Instant now) {
        if (persons.isEmpty()) return;
        db.sql("""
                        update people_person set closed_at = :now, email = null, phone = null
                        where example and closed_at is null and id in (:ids)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", values(persons))
                .update();
    }

    private static List<UUID> values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
