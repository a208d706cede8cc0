package se.samverka.desk.disposal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.Swedish;

/** The disposals that somebody has decided, or is named in. */
@Component
@Order(8)
class TellsOfProtocols implements TellsOf {

    private final JdbcClient db;

    TellsOfProtocols(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> columns() {
        return Set.of("desk_disposal.reason");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(new Part(
                "Gallringar som du har beslutat eller nämns i",
                db.sql("""
                        select number, at, reason from desk_disposal
                        where decided_by = :person or reason ~* :name order by number
                        """)
                        .param("person", subject.person().value())
                        .param("name", subject.namePattern())
                        .query((row, n) -> Entry.of(
                                "Protokoll",
                                row.getInt("number"),
                                "När",
                                Swedish.moment(row.getObject("at", OffsetDateTime.class)
                                        .toInstant()),
                                "Efter beslut",
                                row.getString("reason")))
                        .list()));
    }
}
