package se.samverka.platform.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samverka.platform.backup.Manifest.Sequence;
import se.samverka.platform.backup.Table.Column;

/** What tables and sequences a database has, asked in a running transaction. */
final class Catalogue {

    private final JdbcClient database;

    Catalogue(Connection connection) {
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** The migrations that have made the tables, by the names of their files; none where there is no history of any. */
    List<String> migrations() {
        if (!hasHistory()) return List.of();
        return database.sql("select script from flyway_schema_history where success and type = 'SQL' order by script")
                .query((row, n) -> row.getString("script"))
                .list();
    }

    private boolean hasHistory() {
        return database.sql("select to_regclass('flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
    }

    /** All that travel, each after those that it refers to. */
    List<Table> tables() {
        List<Table> waiting = new ArrayList<>(listed());
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> next =
                    waiting.stream().filter(table -> isFree(table, waiting)).toList();
            if (next.isEmpty()) throw new IllegalStateException("Tables refer to each other in a circle: " + waiting);
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    private static boolean isFree(Table table, List<Table> waiting) {
        return waiting.stream()
                .filter(other -> !other.equals(table))
                .map(Table::name)
                .noneMatch(table.refersTo()::contains);
    }

    private List<Table> listed() {
        return database.sql("""
                        select c.relname,
                               array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (number, at)
                                     join pg_attribute a on a.attnum = k.number
                                     where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid
                                     order by k.at) as key,
                               array(select distinct f.confrelid::regclass::text from pg_constraint f
                                     where f.conrelid = c.oid and f.contype = 'f') as refers_to,
                               exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as acts
                        from pg_class c
                        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                          and not c.relispartition
                        order by c.relname
                        """).query((row, n) -> table(row)).list().stream()
                .filter(table -> LeftOut.travels(table.name()))
                .toList();
    }

    private Table table(ResultSet row) throws SQLException {
        String name = row.getString("relname");
        return new Table(
                name,
                columns(name),
                words(row.getArray("key")),
                Set.copyOf(words(row.getArray("refers_to"))),
                row.getBoolean("acts"));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private List<Column> columns(String table) {
        return database.sql("""
                        select a.attname, format_type(a.atttypid, a.atttypmod) as type,
                               a.atttypid = 'bytea'::regtype and a.attstorage = 'e' as file,
                               col_description(a.attrelid, a.attnum) as about
                        from pg_attribute a
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                          and a.attgenerated = ''
                        order by a.attnum
                        """)
                .param("table", Table.quoted(table))
                .query((row, n) -> new Column(
                        row.getString("attname"),
                        row.getString("type"),
                        row.getBoolean("file"),
                        row.getString("about")))
                .list();
    }

    /** Sequences stand outside transactions: asked after the rows, they are never behind them. */
    List<Sequence> sequences() {
        return database.sql("""
                        select relname from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname
                        """).query((row, n) -> row.getString("relname")).list().stream()
                .map(this::sequence)
                .toList();
    }

    private Sequence sequence(String name) {
        return database.sql("select last_value, is_called from " + Table.quoted(name))
                .query((row, n) -> new Sequence(name, row.getLong("last_value"), row.getBoolean("is_called")))
                .single();
    }

    void set(Sequence sequence) {
        database.sql("select setval(cast(:name as regclass), :last, :called)")
                .param("name", Table.quoted(sequence.name()))
                .param("last", sequence.last())
                .param("called", sequence.called())
                .query()
                .singleValue();
    }
}
