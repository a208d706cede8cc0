package se.samverka.publication.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.time.CountyClock;

/**
 * Asks the index.
 *
 * <p>Who may see stands in the question itself, so PostgreSQL's index alone answers. The newest thousand are ranked;
 * what has no date is of the present and counts as newest.
 */
@Component
class FoundThings {

    static final int MOST = 1_000;

    private static final String EVERYTHING = "everything";

    private static final String NEWEST = """
            with newest as materialized (
                select kind, id, kind_in_words, date, lexemes from publication_thing
                 where lexemes @@ cast(:asked as tsquery)
                   and (findable_from is null or findable_from <= :today)
                   and (findable_to is null or findable_to >= :today)
                 order by date desc nulls first, kind, id limit :most
            )
            """;

    private final JdbcClient db;
    private final CountyClock clock;

    FoundThings(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param inWords what sort of thing it is */
    record Kind(String kind, String inWords, int count) {}

    record Found(
            String kindInWords,
            String title,
            String content,
            String url,
            @Nullable LocalDate date) {}

    /** How many there are of each kind, {@link #MOST} together at most. */
    List<Kind> count(Sought sought, Set<String> scopes) {
        return asked(NEWEST + """
                        select kind, min(kind_in_words) as in_words, count(*) as number from newest
                         group by kind order by number desc, kind
                        """, sought, scopes)
                .query((row, n) -> new Kind(row.getString("kind"), row.getString("in_words"), row.getInt("number")))
                .list();
    }

    /** Best first. @param kind of that kind only, or empty for all */
    List<Found> list(Sought sought, Set<String> scopes, String kind, int skip, int most) {
        return asked(NEWEST + """
                        , best as (
                            select kind, id, date, ts_rank(lexemes, cast(:sought as tsquery), 1) as rank from newest
                             where :kind = '' or kind = :kind
                             order by rank desc, date desc nulls first, kind, id offset :skip limit :shown
                        )
                        select t.kind_in_words, t.title, t.content, t.url, t.date
                          from best b join publication_thing t on t.kind = b.kind and t.id = b.id
                         order by b.rank desc, b.date desc nulls first, b.kind, b.id
                        """, sought, scopes)
                .param("sought", sought.inQuery())
                .param("kind", kind)
                .param("skip", skip)
                .param("shown", most)
                .query((row, n) -> found(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Sought sought, Set<String> scopes) {
        var readable = scopes.contains(EVERYTHING) ? sought : Sought.all(List.of(sought, Sought.readableBy(scopes)));
        return db.sql(sql)
                .param("asked", readable.inQuery())
                .param("today", clock.today())
                .param("most", MOST);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("kind_in_words"),
                row.getString("title"),
                row.getString("content"),
                row.getString("url"),
                row.getObject("date", LocalDate.class));
    }
}
