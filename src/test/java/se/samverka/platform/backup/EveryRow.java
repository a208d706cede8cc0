package se.samverka.platform.backup;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database holds, table by table, as a count and a fingerprint of all rows whatever their order. */
final class EveryRow {

    private EveryRow() {}

    static Map<String, String> in(JdbcClient database) {
        Map<String, String> tables = new TreeMap<>();
        database.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, in(database, table)));
        return tables;
    }

    /** As another database has its tables and columns: what has come since is not looked at. */
    static Map<String, String> in(JdbcClient database, JdbcClient shape) {
        var tables = new TreeMap<String, String>();
        in(shape).keySet().forEach(table -> tables.put(table, in(database, table, row(shape, table))));
        return tables;
    }

    private static String in(JdbcClient database, String table) {
        return in(database, table, row(database, table));
    }

    private static String row(JdbcClient database, String table) {
        return database.sql("""
                        select 'row(' || string_agg(quote_ident(attname), ', ' order by attnum) || ')' from pg_attribute
                        where attrelid = cast(quote_ident(:table) as regclass) and attnum > 0 and not attisdropped
                        """).param("table", table).query(String.class).single();
    }

    private static String in(JdbcClient database, String table, String row) {
        return database.sql("""
                        select count(*) || ' rows, ' || coalesce(md5(string_agg(line, '' order by line)), '')
                        from (select md5(%s::text) as line from "%s" t) lines
                        """.formatted(row, table)).query(String.class).single();
    }
}
