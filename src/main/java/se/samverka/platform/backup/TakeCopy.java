package se.samverka.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import se.samverka.platform.backup.Manifest.Field;
import se.samverka.platform.backup.Manifest.Rows;
import se.samverka.platform.backup.Table.Column;

/**
 * Lays everything in a database on a shelf while others go on writing.
 *
 * <p>It is all as it was at one moment, papers too: one transaction sees it, and PostgreSQL streams the rows. The
 * manifest comes last, so that what was broken off is no copy.
 */
final class TakeCopy {

    /** JSON has no control characters of its own, so that each line comes out as it is. */
    static final String AS_LINES = "(format csv, quote e'\\x01', delimiter e'\\x02')";

    private final Connection connection;
    private final Shelf shelf;
    private final Progress progress;

    private TakeCopy(Connection connection, Shelf shelf, Progress progress) {
        this.connection = connection;
        this.shelf = shelf;
        this.progress = progress;
    }

    /** @param taken when, as the manifest says it */
    static Manifest take(Connection connection, Shelf shelf, Progress progress, String county, String taken)
            throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        Manifest manifest = new TakeCopy(connection, shelf, progress).all(county, taken);
        connection.commit();
        return manifest;
    }

    private Manifest all(String county, String taken) throws SQLException, IOException {
        Catalogue catalogue = new Catalogue(connection);
        List<String> migrations = catalogue.migrations();
        List<Table> tables = catalogue.tables();
        List<Rows> rows = new ArrayList<>();
        for (Table table : tables) {
            rows.add(rows(table));
            progress.at("Kopierar: %s av %s tabeller …", rows.size(), tables.size());
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                version(),
                county,
                taken,
                migrations,
                rows,
                catalogue.sequences(),
                new TakeFiles(connection, shelf, progress, tables).all());
        seal(manifest.written());
        return manifest;
    }

    private static String version() {
        String version = TakeCopy.class.getPackage().getImplementationVersion();
        return version == null ? "under utveckling" : version;
    }

    private Rows rows(Table table) throws SQLException, IOException {
        try (DigestOutputStream part = Fingerprint.taking(shelf.part(new Rows(table.name(), 0, "", Map.of()).part()))) {
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            long count = copying.copyOut("copy (%s) to stdout %s".formatted(select(table), AS_LINES), part);
            return new Rows(table.name(), count, Fingerprint.of(part), fields(table));
        }
    }

    private static Map<String, Field> fields(Table table) {
        Map<String, Field> fields = new LinkedHashMap<>();
        table.columns().forEach(column -> fields.put(column.name(), new Field(column.type(), column.about())));
        return fields;
    }

    /** Always in the same order, so that two copies of the same rows are alike to the byte. */
    private static String select(Table table) {
        return "select row_to_json(line) from (select %s from %s where %s order by %s) line"
                .formatted(
                        table.columns().stream().map(TakeCopy::value).collect(Collectors.joining(", ")),
                        table.quoted(),
                        LeftOut.rows(table.name()),
                        order(table));
    }

    /** Bytes are parts of their own, and the row says which. */
    private static String value(Column column) {
        return column.file()
                ? "'files/' || encode(sha256(%1$s), 'hex') as %1$s".formatted(column.quoted())
                : column.quoted();
    }

    private static String order(Table table) {
        List<Column> key = table.columns().stream()
                .filter(column ->
                        table.key().isEmpty() ? column.isText() : table.key().contains(column.name()))
                .toList();
        return key.isEmpty()
                ? "1"
                : key.stream()
                        .map(column -> column.quoted() + (column.isText() ? " collate \"C\"" : ""))
                        .collect(Collectors.joining(", "));
    }

    private void seal(String manifest) throws IOException {
        write(Manifest.NAME, manifest);
        write(Manifest.SEAL, Fingerprint.of(manifest) + "  " + Manifest.NAME + "\n");
    }

    private void write(String part, String text) throws IOException {
        try (OutputStream out = shelf.part(part)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
