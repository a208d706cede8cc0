package se.samverka.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import se.samverka.platform.backup.Manifest.Content;
import se.samverka.platform.backup.Manifest.Contents;
import se.samverka.platform.backup.Table.Column;

/** Lays the bytes that stand in tables on the shelf, each as a file of its own, a megabyte at a time. */
final class TakeFiles {

    private static final int PIECE = 1 << 20;
    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final Shelf shelf;
    private final Progress progress;
    private final List<Column> columns = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private long bytes;

    TakeFiles(Connection connection, Shelf shelf, Progress progress, List<Table> all) {
        this.connection = connection;
        this.shelf = shelf;
        this.progress = progress;
        for (Table table : all)
            for (Column column : table.files()) {
                tables.add(table);
                columns.add(column);
            }
    }

    /** The list first, then what is listed; what stands in several places is there once. */
    Contents all() throws SQLException, IOException {
        DigestOutputStream part = Fingerprint.taking(shelf.part(Manifest.FILES));
        long count;
        try (part) {
            count = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(list(), part);
        }
        files(count);
        return new Contents(count, bytes, Fingerprint.of(part));
    }

    private String list() {
        return "copy (select row_to_json(line) from (select sha256, bytes from (%s) file order by sha256) line) to stdout %s"
                .formatted(contents(), TakeCopy.AS_LINES);
    }

    /** Each content once, with one of the places where it stands. */
    private String contents() {
        List<String> places = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) places.add(places(at));
        return "select distinct on (sha256) * from (%s) place order by sha256"
                .formatted(String.join(" union all ", places));
    }

    private String places(int at) {
        return """
                select encode(sha256(%1$s), 'hex') as sha256, length(%1$s) as bytes, ctid::text as row, %2$d as number
                from %3$s where %1$s is not null and %4$s
                """.formatted(
                        columns.get(at).quoted(),
                        at,
                        tables.get(at).quoted(),
                        LeftOut.rows(tables.get(at).name()));
    }

    private void files(long count) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            ResultSet file = statement.executeQuery(contents());
            while (file.next()) {
                file(file, new Content(file.getString("sha256"), file.getLong("bytes")));
                progress.at("Kopierar: %s av %s filer …", file.getRow(), count);
            }
        }
    }

    private void file(ResultSet file, Content content) throws SQLException, IOException {
        int number = file.getInt("number");
        String pieces = "select substring(%s from ? for ?) from %s where ctid = cast(? as tid)"
                .formatted(columns.get(number).quoted(), tables.get(number).quoted());
        try (OutputStream part = shelf.part(content.part());
                PreparedStatement piece = connection.prepareStatement(pieces)) {
            for (long at = 0; at < content.bytes(); at += PIECE) part.write(piece(piece, file.getString("row"), at));
        }
        bytes += content.bytes();
    }

    /** PostgreSQL counts bytes from one. */
    private static byte[] piece(PreparedStatement piece, String place, long at) throws SQLException {
        piece.setInt(1, (int) at + 1);
        piece.setInt(2, PIECE);
        piece.setString(3, place);
        try (ResultSet bytes = piece.executeQuery()) {
            bytes.next();
            return bytes.getBytes(1);
        }
    }
}
