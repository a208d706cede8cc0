package se.samverka.people.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Collator;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.county.OrganisationId;
import se.samverka.people.Person;
import se.samverka.people.Register.Contact;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** The table of persons. */
@Component
class Persons {

    private static final String COLUMNS = "id, name, email, phone, organisation, elected, example, shielded";

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));

    private final JdbcClient db;
    private final CountyClock clock;

    Persons(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Person> find(PersonId id) {
        return db.sql("select " + COLUMNS + " from people_person where id = :id")
                .param("id", id.value())
                .query((row, n) -> person(row))
                .optional();
    }

    Optional<Person> findByEmail(String email) {
        return db.sql("select " + COLUMNS
                        + " from people_person where lower(email) = lower(:email) and closed_at is null")
                .param("email", email.strip())
                .query((row, n) -> person(row))
                .optional();
    }

    Map<PersonId, Person> byId(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql("select " + COLUMNS + " from people_person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, n) -> person(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    List<Person> list() {
        return db
                .sql("select " + COLUMNS + " from people_person where closed_at is null")
                .query((row, n) -> person(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Person::fullName, SWEDISH))
                .toList();
    }

    /** Empty where somebody with the address was entered in the same moment. */
    Optional<PersonId> add(NewPerson person) {
        var id = PersonId.random();
        var added = db.sql("""
                        insert into people_person (id, name, email, phone, organisation, elected, example, entered_at)
                        values (:id, :name, :email, :phone, :organisation, :elected, :example, :now)
                        on conflict (lower(email)) where closed_at is null do nothing
                        """)
                .param("id", id.value())
                .param("name", person.name())
                .param("email", person.email())
                .param("phone", person.phone())
                .param("organisation", value(person.organisation()), Types.OTHER)
                .param("elected", person.elected())
                .param("example", person.example())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Name and home stay as they are known: only {@link #correct} changes them. */
    void fillIn(PersonId id, NewPerson person) {
        db.sql("""
                        update people_person set phone = coalesce(:phone, phone),
                               organisation = coalesce(organisation, :organisation)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("phone", person.phone())
                .param("organisation", value(person.organisation()), Types.OTHER)
                .update();
    }

    void lock(PersonId id) {
        db.sql("select id from people_person where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> true)
                .optional();
    }

    void correct(PersonId id, Contact contact) {
        db.sql("""
                        update people_person
                        set name = :name, email = :email, phone = :phone, organisation = :organisation
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("organisation", value(contact.organisation()), Types.OTHER)
                .update();
    }

    void shield(PersonId id, boolean shielded) {
        db.sql("update people_person set shielded = :shielded where id = :id")
                .param("id", id.value())
                .param("shielded", shielded)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation", UUID.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getBoolean("elected"),
                row.getBoolean("example"),
                row.getBoolean("shielded"));
    }

    private static @org.jspecify.annotations.Nullable UUID value(@org.jspecify.annotations.Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }
}
