package se.samverka.bodies.cases.limit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.Case.Limit;

/** The limits in the cases' table. */
@Repository
class Limits {

    private final JdbcClient jdbc;

    Limits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param limit null where nothing says by when */
    void keep(int number, @Nullable Limit limit) {
        jdbc.sql("""
                        update bodies_case
                        set limit_day = cast(:day as date), limit_words = :words, limit_source = :source
                        where number = :number
                        """)
                .param("number", number)
                .param("day", limit == null ? null : limit.day())
                .param("words", limit == null ? null : limit.words())
                .param("source", limit == null ? null : limit.source())
                .update();
    }
}
