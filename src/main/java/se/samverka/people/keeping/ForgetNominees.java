package se.samverka.people.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;

/** Whoever was appointed is in the register; whoever was not is of no more use. */
@Component
class ForgetNominees implements Disposes {

    private final JdbcClient db;

    ForgetNominees(JdbcClient db) {
        this.db = db;
    }

    @Override
    public RecordType type() {
        return PersonRecords.NOMINATIONS;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return db.sql("select entered_on from people_nominee where entered_on <= :through order by entered_on, id")
                .param("through", through)
                .query((row, n) -> new Due(Objects.requireNonNull(row.getObject("entered_on", LocalDate.class)), ""))
                .list();
    }

    @Override
    public int dispose(LocalDate through) {
        return db.sql("delete from people_nominee where entered_on <= :through")
                .param("through", through)
                .update();
    }
}
