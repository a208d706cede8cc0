package se.samverka.bodies.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.county.OrganisationId;

/** The table of what offices are called. */
@Repository
class OfficeTitles {

    private final JdbcClient db;

    OfficeTitles(JdbcClient db) {
        this.db = db;
    }

    List<OfficeTitle> list() {
        return db.sql("select office, organisation, valid_from, title from bodies_office_title order by valid_from")
                .query((row, n) -> new OfficeTitle(
                        row.getString("office"),
                        new OrganisationId(Objects.requireNonNull(row.getObject("organisation", UUID.class))),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        row.getString("title")))
                .list();
    }

    /** One a day: the later word counts. */
    void keep(OfficeTitle title) {
        db.sql("""
                        insert into bodies_office_title (office, organisation, valid_from, title)
                        values (:office, :organisation, :from, :title)
                        on conflict (office, organisation, valid_from) do update set title = :title
                        """)
                .param("office", title.office())
                .param("organisation", title.organisation().value())
                .param("from", title.from())
                .param("title", title.title())
                .update();
    }
}
