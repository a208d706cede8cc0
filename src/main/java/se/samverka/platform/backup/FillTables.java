package se.samverka.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import se.samverka.platform.backup.Manifest.Rows;
import se.samverka.platform.backup.Table.Column;

/** Puts a copy's rows into empty tables of the same shape, all or nothing. */
final class FillTables {

    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final Copy copy;
    private final Progress progress;
    private long done;

    private FillTables(Connection connection, Copy copy, Progress progress) {
        this.connection = connection;
        this.copy = copy;
        this.progress = progress;
    }

    static void fill(Connection connection, Copy copy, Progress progress) throws SQLException, IOException {
        connection.setAutoCommit(false);
        new FillTables(connection, copy, progress).all();
        connection.commit();
    }

    private void all() throws SQLException, IOException {
        Catalogue catalogue = new Catalogue(connection);
        List<Table> tables = catalogue.tables();
        execute(
                "create temp table incoming (n bigint generated always as identity primary key, line json) on commit drop");
        execute("truncate " + tables.stream().map(Table::quoted).collect(Collectors.joining(", ")) + " cascade");
        for (Table table : tables) fill(table);
        copy.manifest().sequences().forEach(catalogue::set);
    }

    /** A table that stayed behind then, though it would travel now, stays empty. */
    private void fill(Table table) throws SQLException, IOException {
        for (Rows rows : copy.manifest().tables()) if (rows.table().equals(table.name())) fill(table, rows);
    }

    private void fill(Table table, Rows rows) throws SQLException, IOException {
        execute("truncate incoming restart identity");
        long count = receive(rows);
        if (table.acts()) quietly("disable", table);
        if (table.files().isEmpty()) execute(insert(table) + " order by i.n");
        else withFiles(table, rows);
        if (table.acts()) quietly("enable", table);
        if (count != rows.rows()) throw copy.damaged(rows.part());
        progress.at("Läser in: %s av %s rader …", done += count, copy.manifest().rows());
    }

    /** What triggers of ours watch over was watched over once already; PostgreSQL's own keep watch. */
    private void quietly(String word, Table table) throws SQLException {
        execute("set constraints all immediate");
        execute("alter table %s %s trigger user".formatted(table.quoted(), word));
    }

    private long receive(Rows rows) throws SQLException, IOException {
        try (InputStream part = copy.read(rows.part())) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming (line) from stdin " + TakeCopy.AS_LINES, part);
        }
    }

    /** Bytes come as parameters, in the order of their columns. */
    private static String insert(Table table) {
        String values = table.columns().stream()
                .map(column -> column.file() ? "cast(? as bytea)" : "r." + column.quoted())
                .collect(Collectors.joining(", "));
        return "insert into %1$s (%2$s) overriding system value select %3$s from incoming i, json_populate_record(null::%1$s, i.line) r"
                .formatted(table.quoted(), table.listed(""), values);
    }

    private void withFiles(Table table, Rows rows) throws SQLException, IOException {
        String parts = IntStream.range(0, table.files().size())
                .mapToObj(at -> "line ->> '%s' as part%d"
                        .formatted(table.files().get(at).name(), at))
                .collect(Collectors.joining(", "));
        try (Statement lines = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(insert(table) + " where i.n = ?")) {
            lines.setFetchSize(ROWS_AT_A_TIME);
            ResultSet line = lines.executeQuery("select n, %s from incoming order by n".formatted(parts));
            while (line.next()) {
                row(insert, line, table.files());
                progress.at("Läser in filer: %s av %s …", line.getLong("n"), rows.rows());
            }
        }
    }

    private void row(PreparedStatement insert, ResultSet line, List<Column> bytes) throws SQLException, IOException {
        InputStream[] open = new InputStream[bytes.size()];
        try {
            for (int at = 0; at < open.length; at++) {
                String part = line.getString("part" + at);
                open[at] = part == null ? InputStream.nullInputStream() : copy.read(part);
                insert.setBinaryStream(
                        at + 1, part == null ? null : open[at], part == null ? 0 : (int) copy.size(part));
            }
            insert.setLong(open.length + 1, line.getLong("n"));
            insert.executeUpdate();
        } finally {
            for (InputStream stream : open) if (stream != null) stream.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
