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

    private static String in(JdbcClient database, String table) {
        return database.sql("""
                        select count(*) || ' rows, ' || coalesce(md5(string_agg(line, '' order by line)), '')
                        from (select md5(t::text) as line from "%s" t) lines
                        """.formatted(table)).query(String.class).single();
    }
}
