package se.samverka.platform.office;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Reads a table that somebody has sent, whether from Excel or as CSV (RFC 4180, and as Swedish Excel writes it). */
@Component
public class ReadTables {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Workbooks workbooks;

    ReadTables(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * Row by row, with the number of each as whoever sent it sees it, from 1; rows without any words are left out.
     *
     * @throws UnreadableTable where nothing can be read of it
     */
    public List<Line> read(byte[] file) throws UnreadableTable {
        if (file.length == 0) throw new UnreadableTable("Välj en fil.");
        if (file.length > MOST_BYTES)
            throw new UnreadableTable("Filen är större än 2 MB. Ta bort det som inte behövs.");
        var rows = isOffice(file) ? workbooks.read(file) : separated(text(file));
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Line(row + 1, tidy(rows.get(row))))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** @param number as in the file, from 1 */
    public record Line(int number, List<String> cells) {

        /** Empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** A zip (xlsx) or a compound file (xls, and xlsx with a password). */
    private static boolean isOffice(byte[] file) {
        return starts(file, 'P', 'K') || starts(file, 0xD0, 0xCF);
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** UTF-8 where it is that, and else what Windows writes. */
    private static String text(byte[] file) throws UnreadableTable {
        var text = decoded(file);
        if (text.indexOf(0) >= 0)
            throw new UnreadableTable(
                    "Filen går inte att läsa. Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.");
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException windows) {
            return new String(file, WINDOWS);
        }
    }

    private static List<List<String>> separated(String text) throws UnreadableTable {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new UnreadableTable("Ett citattecken i filen har ingen ände. Rätta det och försök igen.");
        }
    }

    /** The one that the first line has most of; Swedish Excel separates by semicolon. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        mark -> first.chars().filter(letter -> letter == mark).count()))
                .filter(mark -> first.indexOf(mark) >= 0)
                .orElse(';');
    }

    /** One way to write å, and no spaces that look like others. */
    private static List<String> tidy(List<String> cells) {
        return cells.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]", "")
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip())
                .toList();
    }
}
