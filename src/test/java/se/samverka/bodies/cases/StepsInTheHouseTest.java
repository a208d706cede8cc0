package se.samverka.bodies.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.Cases;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.cast.Visitor.File;
import se.samverka.platform.pdf.ForeignPapers;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsInTheHouseTest {

    private static final Pattern READ = Pattern.compile("href=\"(/organ/arenden/\\d+/handling/[0-9a-f-]{36})\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    Cases cases;

    private Visitor ada;

    @BeforeAll
    void an_administrator_signs_in() {
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    /** The groups that the county's folder tells of are known to all. */
    @Test
    void an_open_document_is_read_on_the_groups_history_by_everybody() {
        var path = documents(1, 4);
        assertThat(hand(path, "Förslaget", true, ForeignPapers.plain("Underlag"))
                        .status())
                .isEqualTo(303);
        assertThat(ada.get("/organ/arenden/1").says()).contains("Förslaget");
        assertThat(anybody().get("/organ/aldre/historik").says()).contains("Underlag och synpunkter", "Förslaget");
        var file = anybody().get(link(ada.get(path)));
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void one_that_is_not_open_is_neither_seen_nor_read_by_others() {
        var path = documents(1, 2);
        assertThat(hand(path, "Arbetsmaterial", false, ForeignPapers.plain("Underlag"))
                        .status())
                .isEqualTo(303);
        assertThat(ada.get("/organ/arenden/1").says()).contains("Arbetsmaterial (läses inte av alla)");
        assertThat(ada.get("/organ/aldre/historik").says()).contains("Arbetsmaterial");
        assertThat(anybody().get("/organ/aldre/historik").says()).doesNotContain("Arbetsmaterial");
        assertThat(anybody().get(link(ada.get(path))).status()).isEqualTo(404);
    }

    @Test
    void what_was_said_of_who_may_read_it_stands_after_a_remark() {
        var path = documents(1, 0);
        var open = Pattern.compile("<input id=\"oppen\"[^>]*\\bchecked");
        assertThat(ada.get(path).html()).doesNotContainPattern(open);
        var remark = ForeignPapers.plain("Gäller 19121212-1212");
        var closed = hand(path, "Utkastet", false, remark);
        assertThat(closed.says()).contains("Kryssa i att du har granskat filen.");
        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.html()).doesNotContainPattern(open).contains("value=\"Utkastet\"");
        assertThat(hand(path, "Utkastet", true, remark).html()).containsPattern(open);
        assertThat(hand(path, "Utkastet", false, new byte[0]).html()).doesNotContainPattern(open);
    }

    /** Nobody but those who prepare it knows of a group before it is decided. */
    @Test
    void an_open_document_of_a_case_about_nobody_is_not_read_yet() {
        var begun = ada.post("/organ/arenden/nytt", Map.of("titel", "Nytt")).location();
        ada.post(begun + "/steg", Map.of("slag", "COMMISSION"));
        var number = Integer.parseInt(begun.replaceFirst(".*/", ""));
        var path = documents(number, 0);
        hand(path, "Uppdraget", true, ForeignPapers.plain("Underlag"));
        var address = link(ada.get(path));
        assertThat(ada.get(address).status()).isEqualTo(200);
        assertThat(anybody().get(address).status()).isEqualTo(404);
    }

    /** That a group lives says nothing of what is to become of it. */
    @Test
    void an_open_document_of_a_living_group_waits_for_the_decision_too() {
        var begun = ada.post("/organ/arenden/nytt", Map.of("titel", "Förläng")).location();
        ada.post(begun + "/steg", Map.of("slag", "COMMISSION"));
        ada.post(begun + "/befintliga", Map.of("organ", "kultur-idrott"));
        var path = documents(Integer.parseInt(begun.replaceFirst(".*/", "")), 0);
        hand(path, "Öppet utkast", true, ForeignPapers.plain("Underlag"));
        var address = link(ada.get(path));
        assertThat(ada.get(path).says()).contains("Läses av alla när beslutet är inlagt.");
        assertThat(ada.get(address).status()).isEqualTo(200);
        assertThat(ada.get("/organ/kultur-idrott/historik").says()).contains("Öppet utkast (läses inte av alla)");
        assertThat(anybody().get(address).status()).isEqualTo(404);
        assertThat(anybody().get("/organ/kultur-idrott/historik").says()).doesNotContain("Öppet utkast");

        ada.post(begun + "/organ/kultur-idrott", Map.of("vad", "forlang", "till", "2020-12-31"));
        var decided = Map.of("organ", "srb", "dag", "2017-09-12", "paragraf", "12");
        assertThat(ada.post(begun + "/beslut", decided).status()).isEqualTo(303);
        assertThat(ada.get(path).says()).contains("Läses av alla.");
        assertThat(anybody().get(address).status()).isEqualTo(200);
        assertThat(anybody().get("/organ/kultur-idrott/historik").says()).contains("Öppet utkast");
    }

    @Test
    void what_is_no_pdf_is_refused_in_one_sentence() {
        var path = documents(1, 1);
        var answer = hand(path, "Brevet", true, "Hej".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("är ingen pdf. Spara den som pdf och lägg till den igen.");
        assertThat(ada.get(path).says()).contains("Inga handlingar är inlagda vid steget än.");
    }

    @Test
    void one_that_is_taken_away_is_gone_from_all_pages() {
        var path = documents(1, 3);
        hand(path, "Fel fil", true, ForeignPapers.plain("Underlag"));
        var address = link(ada.get(path));
        var id = address.replaceFirst(".*/", "");
        assertThat(ada.post(path + "/bort", Map.of("handling", id)).status()).isEqualTo(303);
        assertThat(ada.get(address).status()).isEqualTo(404);
        assertThat(ada.get("/organ/arenden/1").says()).doesNotContain("Fel fil");
        assertThat(ada.post(path + "/bort", Map.of("handling", id)).status()).isEqualTo(404);
    }

    @Test
    void a_step_moves_with_a_button_and_is_taken_away_unless_something_stands_at_it() {
        var begun = ada.post("/organ/arenden/nytt", Map.of("titel", "Flytta")).location();
        var number = Integer.parseInt(begun.replaceFirst(".*/", ""));
        for (var kind : List.of("COMMISSION", "WORKSHOP", "STEERING")) ada.post(begun + "/steg", Map.of("slag", kind));
        assertThat(place(number, 2, "upp").status()).isEqualTo(303);
        assertThat(kinds(number)).containsExactly(Kind.COMMISSION, Kind.STEERING, Kind.WORKSHOP);
        assertThat(place(number, 0, "upp").says()).contains("Steget står redan först.");
        hand(documents(number, 1), "Underlag", true, ForeignPapers.plain("Underlag"));
        assertThat(place(number, 1, "bort").says()).contains("Steget har handlingar. Ta bort dem först.");
        assertThat(place(number, 2, "bort").status()).isEqualTo(303);
        assertThat(kinds(number)).containsExactly(Kind.COMMISSION, Kind.STEERING);
    }

    private Visited place(int number, int step, String what) {
        return ada.post(documents(number, step).replace("/handlingar", "/plats"), Map.of("gor", what));
    }

    private List<Kind> kinds(int number) {
        return cases.find(number).orElseThrow().steps().stream()
                .map(Case.Step::kind)
                .toList();
    }

    private Visited hand(String path, String title, boolean open, byte[] bytes) {
        return ada.post(
                path,
                open ? Map.of("titel", title, "oppen", "ja") : Map.of("titel", title),
                new File("fil", title + ".pdf", "application/pdf", bytes));
    }

    private String documents(int number, int step) {
        Case in = cases.find(number).orElseThrow();
        return "/organ/arenden/" + number + "/steg/" + in.steps().get(step).id() + "/handlingar";
    }

    private static String link(Visited page) {
        var found = READ.matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor anybody() {
        return Visitor.to(house);
    }
}
