package se.samverka.meetings.example;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;

/** Who stands in meetings that are not the sample's: called, counted, approving, sending or publishing. */
@Component
class PersonsInUse {

    private final JdbcClient db;

    PersonsInUse(JdbcClient db) {
        this.db = db;
    }

    Set<PersonId> among(Collection<PersonId> persons) {
        if (persons.isEmpty()) return Set.of();
        return db
                .sql("""
                        select person from (
                            select meeting, person from meetings_call
                            union all select meeting, person from meetings_attendance
                            union all select meeting, sent_by from meetings_notice
                            union all select meeting, published_by from meetings_notes
                            union all select id, approved_by from meetings_meeting
                        ) there
                        where person in (:persons) and meeting not in (select meeting from meetings_example)
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
