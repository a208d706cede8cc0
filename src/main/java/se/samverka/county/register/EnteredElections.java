package se.samverka.county.register;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.ElectionBook;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;

/** Writes results and governments into the county's register. */
@Component
class EnteredElections implements ElectionBook {

    private final JdbcClient db;
    private final KeepCounty keep;
    private final RememberedCounty remembered;

    EnteredElections(JdbcClient db, KeepCounty keep, RememberedCounty remembered) {
        this.db = db;
        this.keep = keep;
        this.remembered = remembered;
    }

    @Override
    @Transactional
    public void keep(Election result) {
        remembered.writing();
        for (var table : new String[] {"county_election_seats", "county_election"})
            db.sql("delete from " + table + " where held_on = :day")
                    .param("day", result.heldOn())
                    .update();
        keep.election(result);
    }

    /** What was to begin that day or later gives way. */
    @Override
    @Transactional
    public void govern(Government government) {
        remembered.writing();
        LocalDate from = Objects.requireNonNull(government.validity().from());
        db.sql("delete from county_government where valid_from >= :from")
                .param("from", from)
                .update();
        db.sql("update county_government set valid_to = :last where valid_to is null or valid_to >= :from")
                .param("last", from.minusDays(1))
                .param("from", from)
                .update();
        var next = db.sql("select coalesce(max(position), 0) + 1 from county_government")
                .query(Integer.class)
                .single();
        keep.government(government, next);
    }
}
