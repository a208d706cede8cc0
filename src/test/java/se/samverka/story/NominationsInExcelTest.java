package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;

/** The round goes out to Excel and comes in again: what would change is shown with row numbers before anything does. */
@StoryTest("2016-10-05T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NominationsInExcelTest {

    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2016-1";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    @Autowired
    ApplicationContext house;

    private Cast cast;
    private List<List<String>> rows;

    @Test
    @Order(1)
    void the_formula_is_reckoned_while_groups_are_chosen_and_what_was_written_stays() {
        cast = Cast.of(house);
        var form = Map.of(
                "grupper", List.of("aldre", "barn-unga"),
                "namn", List.of("Ledamöter 2017"),
                "fran", List.of("2017-01-01"),
                "rakna", List.of("ja"));
        var reckoned = cast.as(REINE).postMany("/nomineringar", form);
        assertThat(reckoned.status()).isEqualTo(200);
        assertThat(reckoned.says()).contains("Två grupper: 56 personer att utse.", "14 platser, ledamot och ersättare");
        assertThat(reckoned.html()).contains("Ledamöter 2017");
        var open = new HashMap<>(form);
        open.remove("rakna");
        open.put("grupper", List.of("aldre", "barn-unga", "kultur-idrott"));
        cast.as(REINE).postMany("/nomineringar", open);
        assertThat(upload("a;b").status()).as("before the letters have gone").isEqualTo(404);
        cast.does(REINE, ROUND + "/skicka", Map.of());
    }

    @Test
    @Order(2)
    void the_letter_is_a_word_file_too() throws Exception {
        var letter = cast.as(REINE).get(ROUND + "/brev/norberg.docx");
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(letter.bytes())))) {
            assertThat(words.getText())
                    .contains("Norbergs kommun utser sex personer som tillträder 1 januari 2017")
                    .contains("Bilaga: uppdragsbeskrivning för Samverkansgruppen äldre");
        }
    }

    @Test
    @Order(3)
    void every_place_that_an_organisation_fills_is_a_row_with_an_id_of_its_own() throws Exception {
        rows = read(cast.as(REINE).get(ROUND + "/platser.xlsx").bytes());
        assertThat(rows.getFirst())
                .containsExactly("Id", "Organisation", "Grupp", "Uppdrag", "Namn", "Parti", "E-post", "Telefon");
        assertThat(rows).hasSize(1 + 78);
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    @Order(4)
    void what_would_change_is_shown_and_rows_that_cannot_be_taken_are_named_by_number() throws Exception {
        fill("Sala", "äldre", "Ledamot", "Sixten Sala", "Centerpartiet", "sixten@sala.example", "");
        fill("Sala", "äldre", "Personlig ersättare", "Sonja Sala", "X", "sonja@sala.example", "");
        fill("Arboga", "äldre", "Ledamot", "Asta Arboga", "s", "", "");
        fill("Köping", "äldre", "Ledamot", "Kim Köping", "", "kim@koping.example", "");
        rows.add(List.of("påhittat", "", "", "", "Någon Annan", "", "", "1234567"));
        var preview = upload(rows);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.says())
                .contains("2 nya, 0 ändrade och 0 borttagna namn.")
                .contains("Sixten Sala (C), sixten@sala.example")
                .contains(
                        "Rad %d: Partiet X finns inte i länet.".formatted(row("Sala", "äldre", "Personlig ersättare")))
                .contains("Rad %d: E-post eller telefon saknas för Asta Arboga."
                        .formatted(row("Arboga", "äldre", "Ledamot")))
                .contains("Rad %d: Det finns ingen plats med det Id:t".formatted(rows.size()))
                .contains("Ta in två ändringar");
        assertThat(cast.as(REINE).get(ROUND).says()).contains("0 av 84 namn har kommit in.");
        accept(preview);
        assertThat(cast.as(REINE).get(ROUND).says()).contains("2 av 84 namn har kommit in.");
        assertThat(cast.newest("registrator@sala.example").subject()).contains("Kvitto");
    }

    @Test
    @Order(5)
    void the_same_file_again_changes_nothing() throws Exception {
        rows = read(cast.as(REINE).get(ROUND + "/platser.xlsx").bytes());
        var again = upload(rows);
        assertThat(again.says()).contains("0 nya, 0 ändrade och 0 borttagna namn. 78 rader är som förut.");
        assertThat(again.html()).doesNotContain("ta-in");
    }

    @Test
    @Order(6)
    void a_place_that_has_changed_since_it_was_looked_at_is_left_as_it_is() throws Exception {
        fill("Köping", "äldre", "Ledamot", "Kaj Köping", "M", "kaj@koping.example", "");
        var looked = upload(rows);
        fill("Köping", "äldre", "Ledamot", "Kia Köping", "M", "kia@koping.example", "");
        accept(upload(rows));
        var late = accept(looked);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.says())
                .contains("Köping, ledamoten i Samverkansgruppen äldre har ändrats under tiden", "Kia Köping");
    }

    @Test
    @Order(7)
    void an_organisation_that_has_begun_to_answer_itself_is_left_alone() throws Exception {
        var link =
                cast.newest("registrator@norberg.example").text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        cast.anybody().post(link, Map.of("gor", "spara", "namn0", "Nora Norberg"));
        rows = read(cast.as(REINE).get(ROUND + "/platser.xlsx").bytes());
        assertThat(rows.stream().flatMap(List::stream)).doesNotContain("Nora Norberg");
        fill("Norberg", "äldre", "Ledamot", "Nils Norberg", "M", "nils@norberg.example", "");
        assertThat(upload(rows).says()).contains("Norberg har börjat svara själv. Be dem skicka sitt svar.");
    }

    @Test
    @Order(8)
    void those_that_lack_a_name_can_be_seen_alone() throws Exception {
        for (var group : List.of("äldre", "barn/unga", "kultur/idrott"))
            for (var charge : List.of("Ledamot", "Personlig ersättare"))
                fill("Sala", group, charge, "Namn " + group + charge.length(), "S", "", "0224-1000");
        accept(upload(rows));
        assertThat(cast.as(REINE).get(ROUND).says()).contains("Brev till Sala");
        assertThat(cast.as(REINE).get(ROUND + "?visa=saknas").says())
                .doesNotContain("Brev till Sala")
                .contains("Brev till Arboga", "Visa alla");
    }

    @Test
    @Order(9)
    void a_file_that_is_no_table_is_said_so_and_csv_is_taken() {
        assertThat(upload("").says()).contains("Välj en fil.");
        assertThat(upload("hej;hå\n1;2").says()).contains("Kolumnerna Id och Namn saknas på första raden.");
        var id = rows.get(1).getFirst();
        assertThat(upload("Id;Namn;Telefon\n" + id + ";Rut Region;021-1000").says())
                .contains("Rut Region, 021-1000");
    }

    private void fill(
            String organisation, String group, String charge, String name, String party, String email, String phone) {
        var at = row(organisation, group, charge) - 1;
        var row = new ArrayList<>(rows.get(at).subList(0, 4));
        row.addAll(List.of(name, party, email, phone));
        rows.set(at, row);
    }

    /** As in Excel, from 1. */
    private int row(String organisation, String group, String charge) {
        for (int at = 0; at < rows.size(); at++)
            if (rows.get(at).subList(1, 4).equals(List.of(organisation, group, charge))) return at + 1;
        throw new AssertionError("No row for " + organisation + ", " + group + ", " + charge);
    }

    private Visited upload(List<List<String>> table) throws Exception {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int at = 0; at < table.size(); at++) {
                var row = sheet.createRow(at);
                for (int cell = 0; cell < table.get(at).size(); cell++)
                    row.createCell(cell).setCellValue(table.get(at).get(cell));
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return upload(bytes.toByteArray());
        }
    }

    private Visited upload(String csv) {
        return upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Visited upload(byte[] bytes) {
        return cast.as(REINE)
                .post(
                        ROUND + "/platser",
                        Map.of(),
                        new Visitor.File("fil", "svar.xlsx", "application/octet-stream", bytes));
    }

    private Visited accept(Visited preview) {
        var form = new HashMap<String, List<String>>();
        HIDDEN.matcher(preview.html())
                .results()
                .forEach(found -> form.computeIfAbsent(found.group(1), name -> new ArrayList<>())
                        .add(found.group(2)));
        var answer = cast.as(REINE).postMany(ROUND + "/platser/ta-in", form);
        cast.work();
        return answer;
    }

    private static List<List<String>> read(byte[] file) throws Exception {
        var shown = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).forEach(row -> {
                var cells = new ArrayList<String>();
                for (int cell = 0; cell < 8; cell++) cells.add(shown.formatCellValue(row.getCell(cell)));
                rows.add(cells);
            });
        }
        return rows;
    }
}
