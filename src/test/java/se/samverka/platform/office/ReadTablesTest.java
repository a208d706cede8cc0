package se.samverka.platform.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.office.ReadTables.Line;
import se.samverka.platform.time.CountyClock;

/** Tables as they come: from Excel and as CSV, whole, broken and hostile. */
class ReadTablesTest {

    private static final Table TABLE = new Table(
            "Platser",
            List.of("Id", "Namn", "Telefon"),
            List.of(List.of("a/1", "Åsa Öberg", "0223-100 01"), List.of("b/2", "=1+1", "+46 70 123")));

    private final Workbooks workbooks = new Workbooks(CountyClock.real());
    private final ReadTables reading = new ReadTables(workbooks);

    @Test
    void what_is_written_is_read_again_and_nothing_is_reckoned() throws Exception {
        var lines = reading.read(workbooks.write(TABLE));
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(lines.get(2).cells()).containsExactly("b/2", "=1+1", "+46 70 123");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbooks.write(TABLE)))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getCellType().name())
                    .isEqualTo("STRING");
        }
    }

    @Property(tries = 50)
    void any_words_come_back_as_they_were_but_for_space(
            @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 40) String> cells) throws Exception {
        var table = new Table("A", List.of("1", "2", "3", "4"), List.of(cells));
        var lines = reading.read(workbooks.write(table));
        assertThat(lines.getFirst().cells()).containsExactly("1", "2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void csv_is_read_as_windows_and_others_write_it(String charset) throws Exception {
        var csv = "Id;Namn\r\n1;\"Öberg; Åsa\"\r\n\r\n2;Björn\r\n".getBytes(Charset.forName(charset));
        assertThat(reading.read(csv))
                .containsExactly(
                        new Line(1, List.of("Id", "Namn")),
                        new Line(2, List.of("1", "Öberg; Åsa")),
                        new Line(4, List.of("2", "Björn")));
    }

    @Test
    void csv_may_have_a_mark_commas_or_tabs_and_letters_written_in_two_parts() throws Exception {
        assertThat(csv("\ufeffId,Namn\n1,A\u030Asa\n").get(1).cells()).containsExactly("1", "Åsa");
        assertThat(csv("Id\tNamn\n1\tKim\u00a0 Köping\u202e\n").get(1).cells()).containsExactly("1", "Kim Köping");
    }

    @Test
    void what_is_shown_in_excel_is_what_is_read() throws Exception {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(46_701_234_567.0);
            row.createCell(1).setCellFormula("1+1");
            row.createCell(3).setCellValue("sist");
            assertThat(reading.read(bytes(book)).getFirst().cells()).contains("46701234567", "sist");
        }
        try (var old = new HSSFWorkbook()) {
            old.createSheet().createRow(2).createCell(0).setCellValue("gammal");
            var bytes = new ByteArrayOutputStream();
            old.write(bytes);
            assertThat(reading.read(bytes.toByteArray())).containsExactly(new Line(3, List.of("gammal")));
        }
    }

    @Test
    void a_password_is_said_in_one_sentence() throws Exception {
        assertThatThrownBy(() -> reading.read(locked()))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("Filen är skyddad med lösenord. Ta bort lösenordet och försök igen.");
    }

    @Test
    void what_is_no_table_is_said_so() {
        refuses("%PDF-1.7\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1));
        refuses("PK nej".getBytes(StandardCharsets.UTF_8));
        refuses(new byte[0]);
        refuses("Id;\"Namn\n1;2".getBytes(StandardCharsets.UTF_8));
        refuses(new byte[3 * 1024 * 1024]);
    }

    @Property(tries = 60)
    void a_file_that_was_cut_or_changed_on_the_way_never_breaks_the_page(
            @ForAll @IntRange(min = 2, max = 3000) int kept, @ForAll long seed) {
        var whole = workbooks.write(TABLE);
        reads(Arrays.copyOf(whole, Math.min(kept, whole.length)));
        var changed = whole.clone();
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) changed[random.nextInt(4, changed.length)] ^= (byte) random.nextInt();
        reads(changed);
    }

    @Test
    void a_small_file_that_holds_a_large_one_is_refused() throws Exception {
        refuses(with("xl/worksheets/sheet1.xml", bomb()));
    }

    @Test
    void nothing_outside_the_file_is_read() throws Exception {
        var hostile = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        refuses(with("xl/worksheets/sheet1.xml", hostile.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Line> csv(String text) throws UnreadableTable {
        return reading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void reads(byte[] file) {
        var thrown = catchThrowable(() -> reading.read(file));
        if (thrown != null) assertThat(thrown).isInstanceOf(UnreadableTable.class);
    }

    private void refuses(byte[] file) {
        assertThatThrownBy(() -> reading.read(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.sentence()).endsWith("."));
    }

    private byte[] locked() throws Exception {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("hemligt");
            try (var into = lock.getDataStream(files)) {
                into.write(workbooks.write(TABLE));
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** 100 MB of the same, which packs to some 100 kB. */
    private static byte[] bomb() {
        var bomb = new byte[100 * 1024 * 1024];
        Arrays.fill(bomb, (byte) ' ');
        return bomb;
    }

    private byte[] with(String entry, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbooks.write(TABLE)));
                var to = new ZipOutputStream(bytes)) {
            for (var next = from.getNextEntry(); next != null; next = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(next.getName()));
                to.write(next.getName().equals(entry) ? content : from.readAllBytes());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
