package se.samverka.publication.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String BEST = """
            , best as (
                select kind, id, date, ts_rank(lexemes, cast(:sought as tsquery), 1) as rank from newest
                 where :kind = '' or kind = :kind
                 order by rank desc, date desc nulls first, kind, id offset :skip limit :shown
            )
            """;

    private static final String KINDS = """
            select false as things, row_number() over (order by count(*) desc, kind) as place, kind,
                   min(kind_in_words) as kind_in_words, count(*) as number, '' as title, '' as content, '' as url,
                   cast(null as date) as date
              from newest group by kind
            """;

    private static final String THINGS = """
            select true, row_number() over (order by b.rank desc, b.date desc nulls first, b.kind, b.id), t.kind,
                   t.kind_in_words, 1, t.title, t.content, t.url, t.date
              from best b join publication_thing t on t.kind = b.kind and t.id = b.id
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

    /**
     * How many there are of each kind, {@link #MOST} together at most, and the things themselves, best first.
     *
     * @param kinds whichever are listed
     */
    record Answer(List<Kind> kinds, List<Found> things) {}

    /** How many there are of each kind, {@link #MOST} together at most. */
    List<Kind> count(Sought sought, Set<String> scopes) {
        return asked(NEWEST + KINDS + " order by place", sought, scopes)
                .query((row, n) -> kind(row))
                .list();
    }

    /** Both in one question, so that the thousand are gathered once. @param kind of that kind only, or empty for all */
    Answer find(Sought sought, Set<String> scopes, String kind, int skip, int most) {
        var kinds = new ArrayList<Kind>();
        var things = new ArrayList<Found>();
        asked(NEWEST + BEST + KINDS + " union all " + THINGS + " order by things, place", sought, scopes)
                .param("sought", sought.inQuery())
                .param("kind", kind)
                .param("skip", skip)
                .param("shown", most)
                .query(row -> {
                    if (row.getBoolean("things")) things.add(found(row));
                    else kinds.add(kind(row));
                });
        return new Answer(kinds, things);
    }

    private JdbcClient.StatementSpec asked(String sql, Sought sought, Set<String> scopes) {
        var readable = scopes.contains(EVERYTHING) ? sought : Sought.all(List.of(sought, Sought.readableBy(scopes)));
        return db.sql(sql)
                .param("asked", readable.inQuery())
                .param("today", clock.today())
                .param("most", MOST);
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return new Kind(row.getString("kind"), row.getString("kind_in_words"), row.getInt("number"));
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
