package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.FilledForm;
import se.samverka.cast.HostileWords;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;

/**
 * Hostile words in every field of the forms around nominations, election and founding: nothing breaks, nothing is let
 * through unescaped, what was typed stays, and what cannot be taken is said in a sentence.
 */
@StoryTest("2016-10-05T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTest {

    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2016-1";
    private static final String LEADER = "moa@opposition.example";
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");

    @Autowired
    ApplicationContext house;

    private Cast cast;
    private Visitor reine;
    private Visitor anybody;

    @BeforeAll
    void the_letters_are_out() {
        cast = Cast.of(house);
        reine = cast.as(REINE);
        anybody = cast.anybody();
        reine.postMany(
                "/nomineringar",
                Map.of(
                        "grupper", List.of("aldre", "barn-unga"),
                        "namn", List.of("Ledamöter 2017–2018"),
                        "fran", List.of("2017-01-01")));
        cast.does(REINE, ROUND + "/skicka", Map.of());
        cast.does(REINE, ROUND + "/oppositionen", Map.of("parti", "M", "ledare", "Moa Opposition", "epost", LEADER));
        cast.does(REINE, "/organ/arenden/nytt", Map.of("titel", "Ett prov"));
    }

    @Test
    void a_registrar_may_write_anything_in_the_form() {
        var link = link("registrator@sala.example");
        for (var words : HostileWords.list())
            for (var button : List.of("spara", "fortsatt", "klistra"))
                send(anybody, link, link, words, Map.of("gor", button));
    }

    @Test
    void what_stands_behind_an_answer_and_its_receipt_may_be_anything() {
        var link = link("registrator@norberg.example");
        var form = new HashMap<>(FilledForm.on(anybody.get(link), link).filledWith(""));
        form.putAll(Map.of("namn0", "<script>qzx Norberg", "telefon0", "0223-100", "gor", "fortsatt"));
        assertThat(anybody.post(link, form).status()).isEqualTo(200);
        for (var words : HostileWords.list()) {
            var answer = anybody.post(link, Map.of("gor", "skicka", "organ", words, "dag", words, "dnr", words));
            assertThat(answer.status()).as(shown(words)).isEqualTo(422);
            assertThat(answer.says()).as(shown(words)).contains("Skriv dagen som ÅÅÅÅ-MM-DD");
            isTame(answer, words);
            keeps(FilledForm.on(answer, link), List.of("organ", "dnr"), words);
        }
        var sent = Map.of("gor", "skicka", "organ", "<script>qzx\0å", "dag", "2016-10-04", "dnr", "\u202eKS\0 1");
        assertThat(anybody.post(link, sent).status()).isEqualTo(303);
        cast.work();
        isTame(anybody.get(link), "receipt");
        assertThat(ReadBack.words(anybody.get(link + "/kvitto.pdf").bytes())).contains("<script>qzx Norberg");
        assertThat(cast.newest("registrator@norberg.example").html()).doesNotContain("<script");
        isTame(reine.get(ROUND), "round");
    }

    @Test
    void pasted_rows_that_cannot_be_placed_are_named_by_number_and_stay() {
        var link = link("registrator@arboga.example");
        for (var words : HostileWords.list()) {
            if (words.isBlank() || words.lines().count() > 2) continue;
            var rows = "okänd grupp\tLedamot\t" + words + "\n\t" + words + "\t" + words;
            var answer = anybody.post(link, Map.of("gor", "klistra", "klistra", rows));
            isTame(answer, words);
            assertThat(answer.says()).as(shown(words)).containsPattern("Rad \\d+:");
            assertThat(HostileWords.seen(FilledForm.on(answer, link).value("klistra")))
                    .as(shown(words))
                    .isEqualTo(HostileWords.seen(rows));
        }
    }

    @Test
    void a_group_leader_may_write_anything() {
        var link = link(LEADER);
        for (var words : HostileWords.list()) send(anybody, link, link, words, Map.of("gor", "foresla"));
        for (var words : HostileWords.list()) {
            var answer = anybody.postMany(
                    link, Map.of("gor", List.of("foresla"), "partier", List.of(words, "M"), "namn0", List.of(words)));
            isTame(answer, words);
            isTame(reine.get(ROUND), words);
        }
    }

    @Test
    void an_administrator_may_write_anything_of_the_oppositions_seat() {
        for (var words : HostileWords.list()) {
            var action = ROUND + "/oppositionen";
            isTame(reine.post(action, Map.of("parti", words, "ledare", words, "epost", words, "skal", words)), words);
            isTame(reine.post(action + "/utsedd", Map.of("utsedd", words, "kalla", words)), words);
            isTame(reine.post(ROUND + "/beslut", Map.of("organ", words, "dag", words, "paragraf", words)), words);
            isTame(
                    reine.post("/nomineringar", Map.of("namn", words, "fran", words, "till", words, "senast", words)),
                    words);
        }
    }

    @Test
    void an_election_may_be_entered_with_anything() {
        for (var words : HostileWords.list())
            for (var action : List.of("/admin/val/resultat", "/admin/val/styre"))
                send(reine, "/admin/val", action, words, Map.of());
    }

    @Test
    void a_proposal_and_its_charter_may_be_written_with_anything() {
        for (var words : HostileWords.list()) {
            send(reine, "/organ/arenden/nytt", "/organ/arenden/nytt", words, Map.of());
            send(reine, "/organ/arenden/1/grupp", "/organ/arenden/1/grupp", words, Map.of());
            for (var action : List.of("/steg", "/synpunkt", "/beslut"))
                isTame(
                        reine.post(
                                "/organ/arenden/1" + action,
                                Map.of("slag", words, "dag", words, "vem", words, "organ", words, "text", words)),
                        words);
        }
        isTame(reine.get("/organ/arenden"), "cases");
    }

    @Test
    void a_table_may_hold_anything_and_rows_that_cannot_be_taken_are_named() throws Exception {
        var ids = ids();
        var words = HostileWords.list().stream()
                .filter(word -> word.indexOf('\0') < 0)
                .toList();
        var csv = new StringBuilder("Id;Namn;Parti;E-post;Telefon\n");
        for (int at = 0; at < words.size(); at++) {
            var quoted = '"' + words.get(at).replace("\"", "\"\"") + '"';
            csv.append("%s;%s;%s;%s;%s\n"
                    .formatted(at < 2 ? quoted : ids.get(at % ids.size()), quoted, quoted, quoted, quoted));
        }
        var byText = upload(csv.toString().getBytes(StandardCharsets.UTF_8));
        isTame(byText, "csv");
        assertThat(byText.says())
                .contains("Rad 2: Det finns ingen plats med det Id:t")
                .containsPattern("Rad \\d+: .*ser inte rätt ut");
        var inExcel = upload(workbook(ids, words));
        assertThat(inExcel.status()).isEqualTo(200);
        isTame(inExcel, "xlsx");
        assertThat(inExcel.says()).containsPattern("Rad \\d+: ");
    }

    @Test
    void a_file_that_cannot_be_read_is_answered_with_one_sentence_and_nothing_is_changed() throws Exception {
        var whole = workbook(ids(), List.of("Kim Köping"));
        for (var file : List.of(
                bomb(),
                locked(whole),
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, 40),
                "%PDF-1.7\0".getBytes(StandardCharsets.UTF_8))) {
            var answer = upload(file);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.says()).contains("Inget är ändrat.").containsPattern("[Ff]il");
        }
    }

    /** Everything that somebody can write in, at once. */
    private void send(Visitor who, String at, String action, String words, Map<String, String> button) {
        var form = FilledForm.on(who.get(at), action);
        assertThat(form.written()).as(action).isNotEmpty();
        var filled = new HashMap<>(form.filledWith(words));
        filled.putAll(button);
        var answer = who.post(action, filled);
        isTame(answer, words);
        if (answer.isElsewhere()) isTame(who.get(answer.location().isEmpty() ? at : answer.location()), words);
        else if (answer.status() == 422) keeps(FilledForm.on(answer, action), form.written(), words);
    }

    private static void isTame(Visited page, String words) {
        assertThat(page.status()).as("%s: %s", shown(words), page).isLessThan(500);
        assertThat(page.html()).as(shown(words)).doesNotContain(HostileWords.RAW);
    }

    /** At least where it was written; a day that is no day may be left out of a field that takes days alone. */
    private static void keeps(FilledForm form, List<String> fields, String words) {
        for (var field : fields)
            assertThat(shown(HostileWords.seen(form.value(field))))
                    .as("%s in %s", shown(words), field)
                    .isEqualTo(shown(HostileWords.seen(words)));
    }

    private static String shown(String words) {
        var visible = words.replaceAll("\\p{C}", "¤");
        return visible.length() > 60 ? visible.substring(0, 60) + "…" : visible;
    }

    private String link(String email) {
        return cast.letters(email).stream()
                .map(letter -> LINK.matcher(letter.text()))
                .flatMap(found -> found.find() ? Stream.of(found.group()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private Visited upload(byte[] file) {
        return reine.post(
                ROUND + "/platser", Map.of(), new Visitor.File("fil", "svar.xlsx", "application/octet-stream", file));
    }

    private List<String> ids() throws Exception {
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(
                reine.get(ROUND + "/platser.xlsx").bytes()))) {
            var sheet = book.getSheetAt(0);
            return java.util.stream.IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                    .toList();
        }
    }

    private static byte[] workbook(List<String> ids, List<String> words) throws Exception {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            var columns = List.of("Id", "Namn", "Parti", "E-post", "Telefon");
            for (int at = 0; at < columns.size(); at++) head.createCell(at).setCellValue(columns.get(at));
            for (int at = 0; at < words.size(); at++) {
                var row = sheet.createRow(at + 1);
                row.createCell(0).setCellValue(ids.get(at % ids.size()));
                for (int cell = 1; cell < columns.size(); cell++)
                    row.createCell(cell).setCellValue(words.get(at));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked(byte[] whole) throws Exception {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("hemligt");
            try (var into = lock.getDataStream(files)) {
                into.write(whole);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** 100 MB of space in a file of some 100 kB. */
    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                var space = new byte[1024 * 1024];
                Arrays.fill(space, (byte) ' ');
                for (int megabyte = 0; megabyte < 100; megabyte++) zip.write(space);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
