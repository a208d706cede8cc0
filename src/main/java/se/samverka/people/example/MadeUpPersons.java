package se.samverka.people.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;

/** Whom the sample made; a story's invented persons are not among them. */
@Component
class MadeUpPersons {

    private final JdbcClient db;

    MadeUpPersons(JdbcClient db) {
        this.db = db;
    }

    boolean any() {
        return db.sql("select exists(select 1 from people_sample)")
                .query(Boolean.class)
                .single();
    }

    void add(PersonId person) {
        db.sql("insert into people_sample (person) values (:person)")
                .param("person", person.value())
                .update();
    }

    Set<PersonId> list() {
        return db.sql("select person from people_sample")
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }

    /** Whether somebody else than the sample's sits or leads anywhere, that day or later. */
    boolean anybodyElseSits(LocalDate day) {
        return db.sql("""
                        select exists(select 1 from people_appointment
                        where person not in (select person from people_sample)
                          and charge in ('MEMBER', 'DEPUTY', 'CHAIR', 'VICE_CHAIR')
                          and (valid_to is null or valid_to >= :day))
                        """).param("day", day).query(Boolean.class).single();
    }

    /** Which they were. */
    List<UUID> removeAppointments() {
        return db.sql("""
                        delete from people_appointment where person in (select person from people_sample) returning id
                        """).query((row, n) -> row.getObject("id", UUID.class)).list();
    }

    int remove(Collection<PersonId> persons) {
        if (persons.isEmpty()) return 0;
        return db.sql("""
                        delete from people_person where id in (:ids) and id in (select person from people_sample)
                        """).param("ids", values(persons)).update();
    }

    /** The name stays where it stands in notes; nothing else does, and the sample knows of them no more. */
    void close(Collection<PersonId> persons, Instant now) {
        if (persons.isEmpty()) return;
        db.sql("update people_person set closed_at = :now, email = null, phone = null where id in (:ids)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", values(persons))
                .update();
        db.sql("delete from people_sample where person in (:ids)")
                .param("ids", values(persons))
                .update();
    }

    private static List<UUID> values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
