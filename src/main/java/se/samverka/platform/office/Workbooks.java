package se.samverka.platform.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import se.samverka.platform.time.CountyClock;

/** Tables as Excel files (ISO/IEC 29500), and Excel files as tables. */
@Component
public class Workbooks {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 60;
    private static final int WIDEST = 60;
    private static final String UNREADABLE =
            "Filen går inte att läsa. Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.";

    /** A small file may hold a large one: what a table unpacks to is bounded too, in bytes. */
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private final CountyClock clock;

    Workbooks(CountyClock clock) {
        this.clock = clock;
    }

    /** All cells are text: what begins with = or + is words, and is never reckoned. */
    public byte[] write(Table table) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(table.name());
            var text = textStyle(book);
            var heading = headingStyle(book);
            fill(sheet.createRow(0), table.headings(), heading);
            for (int row = 0; row < table.rows().size(); row++)
                fill(sheet.createRow(row + 1), table.rows().get(row), text);
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.setDefaultColumnStyle(column, text);
                sheet.setColumnWidth(column, width(table, column) * 256);
            }
            var about = book.getProperties().getCoreProperties();
            about.setCreator("Samverka");
            about.setTitle(table.name());
            about.setCreated(Optional.of(Date.from(clock.instant())));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static XSSFCellStyle textStyle(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static XSSFCellStyle headingStyle(XSSFWorkbook book) {
        var style = textStyle(book);
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private static void fill(Row row, List<String> cells, XSSFCellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    /** In characters. */
    private static int width(Table table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, table.headings().get(column).length()) + 3);
    }

    /**
     * The first sheet, row by row as it is shown; empty rows too, so that a row's number is the one in Excel.
     *
     * @throws UnreadableTable where it is no Excel file, or one with a password, or larger than we read
     */
    List<List<String>> read(byte[] file) throws UnreadableTable {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            if (book.getNumberOfSheets() == 0) throw new UnreadableTable(UNREADABLE);
            return rows(book.getSheetAt(0));
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableTable("Filen är skyddad med lösenord. Ta bort lösenordet och försök igen.");
        } catch (IOException | RuntimeException unreadable) { // A broken file is refused in many ways.
            throw new UnreadableTable(UNREADABLE);
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws UnreadableTable {
        if (sheet.getLastRowNum() >= MOST_ROWS)
            throw new UnreadableTable("Filen har fler än %d rader. Dela den i flera.".formatted(MOST_ROWS));
        var shown = new DataFormatter(Locale.of("sv", "SE"));
        shown.setUseCachedValuesForFormulaCells(true);
        var rows = new ArrayList<List<String>>();
        for (int number = 0; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            rows.add(row == null ? List.of() : cells(row, shown));
        }
        return rows;
    }

    private static List<String> cells(Row row, DataFormatter shown) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_CELLS); column++)
            cells.add(shown.formatCellValue(row.getCell(column)));
        return cells;
    }
}
