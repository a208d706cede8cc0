package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;

/** AT-01: three groups come to be by a chain of decisions, and one of them changes its name on the way. */
@SamverkaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromCommissionToGroupTest {

    private static final Path COUNTY = Path.of("counties", "vastmanland");
    private static final Set<String> NOT_YET = Set.of("aldre.yaml", "barn-unga.yaml", "kultur-idrott.yaml");
    private static final Set<String> LATER = Set.of("story", "arenden");
    private static final String CASE = "/organ/arenden/1";
    private static final String BOARD = "regionstyrelsen";
    private static final Pattern WORKSHOP = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>[^<]*Workshop, 30 augusti");

    @Autowired
    ApplicationContext house;

    private Visitor ada;
    private Visited early;
    private Visited prepared;
    private Visited tooEarly;
    private Visited notTheFounder;
    private Visited late;
    private Visited warned;
    private String paper;
    private byte[] inWord;

    /** The county as it was before the groups. */
    @DynamicPropertySource
    static void the_county_without_the_groups(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("lan");
        try (var files = Files.walk(COUNTY)) {
            files.filter(file -> !NOT_YET.contains(file.getFileName().toString()))
                    .filter(file ->
                            !LATER.contains(COUNTY.relativize(file).getName(0).toString()))
                    .forEach(file -> copy(file, folder.resolve(COUNTY.relativize(file))));
        }
        registry.add("samverka.county", folder::toString);
    }

    private static void copy(Path file, Path to) {
        try {
            if (Files.isDirectory(file)) Files.createDirectories(to);
            else Files.copy(file, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @BeforeAll
    void the_autumn_of_2016() {
        at("2016-09-26T09:00");
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
        theChain();
        theGroups();
        prepared = ada.get(CASE);
        paper = ReadBack.words(ada.get(CASE + "/forslag.pdf").bytes()).replaceAll("\\s+", " ");
        inWord = ada.get(CASE + "/forslag.docx").bytes();
        early = anybody().get("/organ/kultur-idrott");
        tooEarly = ada.post(CASE + "/beslut", Map.of());
        at("2016-10-26T15:00");
        notTheFounder = ada.post(CASE + "/beslut", Map.of("organ", "srb", "dag", "2016-10-26"));
        does(CASE + "/beslut", Map.of("organ", BOARD, "dag", "2016-10-26", "paragraf", "210", "dnr", "LTV 160789"));
        late = aLateDecision();
    }

    private void theChain() {
        does(
                "/organ/arenden/nytt",
                Map.of(
                        "titel", "De politiska samverkansgrupperna 2017–2018",
                        "senast", "2016-11-30",
                        "ord", "senast i november 2016",
                        "kalla", "Överenskommelsen om samverkan"));
        does(CASE + "/steg", Map.of("slag", "COMMISSION", "vem", "Styrgruppen för regionbildningen"));
        does(CASE + "/steg", Map.of("slag", "OFFICIALS", "vem", "Tjänstepersonerna"));
        does(
                CASE + "/steg",
                Map.of("slag", "WORKSHOP", "vem", "Politiker från kommunerna och landstinget", "dag", "2016-08-30"));
        does(
                CASE + "/steg",
                Map.of(
                        "slag", "PROPOSAL",
                        "vem", "Styrgruppen för regionbildningen",
                        "dag", "2016-09-23",
                        "handling", "Politiska samverkansgrupper 2016",
                        "andrat", "Kultur blev kultur/idrott"));
        does(
                CASE + "/steg",
                Map.of("slag", "DECISION", "vem", "Landstingsstyrelsen", "dag", "2016-10-26", "planerat", "ja"));
        var workshop = WORKSHOP.matcher(ada.get(CASE + "/synpunkt").html());
        assertThat(workshop.find()).isTrue();
        does(
                CASE + "/synpunkt",
                Map.of(
                        "steg", workshop.group(1),
                        "synpunkt", "Idrotten saknas.",
                        "andrade", "ja",
                        "foljd", "Den tredje gruppen heter kultur/idrott."));
    }

    private void theGroups() {
        does(CASE + "/grupp", group("äldre", "äldre inom området hälsa, vård och omsorg"));
        does(CASE + "/grupp", group("barn/unga", "barn/unga inom området socialtjänst, skola, hälsa och vård"));
        does(CASE + "/grupp", group("kultur", "kultur"));
        does(
                "/organ/kultur/byt-namn",
                Map.of(
                        "namn", "Samverkansgruppen kultur/idrott",
                        "kort", "kultur/idrott",
                        "fran", "2016-09-23",
                        "skal", "Samverkan med länsidrottsorganisationerna.",
                        "omrade", "kultur och idrott",
                        "avvikelse",
                                "Idrott ingår inte i överenskommelsen. Gruppen ska samverka med länsidrottsorganisationerna."));
    }

    private static Map<String, String> group(String name, String field) {
        var typed = new HashMap<String, String>();
        typed.put("namn", "Samverkansgruppen " + name);
        typed.put("kort", name);
        typed.put("slag", "politisk samverkansgrupp");
        typed.put("varaktighet", "TEMPORARY");
        typed.put("skikt", "POLITICAL");
        typed.put("form", "INFORMAL_GROUP");
        typed.put("andamal", "Gruppen tar upp frågor som går över gränsen mellan kommun och region.");
        typed.put("omrade", field);
        typed.put("uppgifter", "Hitta och prioritera samverkansfrågor.\nLära av varandra.");
        typed.put("former", "Gruppen bestämmer själv hur många möten den har.");
        typed.putAll(Map.of("sida1", "each-municipality", "antal1", "1", "sida2", "region", "antal2", "3"));
        typed.putAll(Map.of("sida3", "opposition", "antal3", "1", "erbjuds3", "ja", "kallelse", "7"));
        typed.putAll(Map.of("fran", "2017-01-01", "till", "2018-12-31", "prov", "ja"));
        return typed;
    }

    /** The same, had the board decided on the first of December. */
    private Visited aLateDecision() {
        does(
                "/organ/arenden/nytt",
                Map.of("titel", "En grupp till", "senast", "2016-11-30", "ord", "senast i november 2016"));
        does("/organ/arenden/2/steg", Map.of("slag", "COMMISSION"));
        does("/organ/arenden/2/grupp", group("sen", ""));
        at("2016-12-01T15:00");
        warned = ada.get("/min");
        does("/organ/arenden/2/beslut", Map.of("organ", BOARD, "dag", "2016-12-01"));
        at("2016-12-24T15:00");
        return anybody().get("/organ/sen/historik");
    }

    private void at(String moment) {
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse(moment));
    }

    private Visitor anybody() {
        return Visitor.to(house);
    }

    private void does(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(303);
    }

    @Test
    void the_case_shows_the_steps_in_order_with_the_board_meeting_as_planned() {
        assertThat(prepared.says())
                .containsSubsequence(
                        "Beslutskedja",
                        "dag okänd Uppdrag",
                        "dag okänd Tjänstepersonernas förslag",
                        "30 augusti 2016 Workshop",
                        "23 september 2016 Förslag till beslut",
                        "26 oktober 2016, planerat Beslut",
                        "1 januari 2017 Börjar gälla")
                .contains("Ska vara beslutat senast i november 2016.");
    }

    @Test
    void a_comment_from_the_workshop_says_what_it_changed() {
        assertThat(prepared.says())
                .contains("Idrotten saknas. Ändrade förslaget: Den tredje gruppen heter kultur/idrott.");
    }

    @Test
    @Proves("operative-clause")
    void the_proposal_is_a_paper_with_the_clause_to_decide_on() throws IOException {
        assertThat(paper)
                .containsSubsequence(
                        "Från Styrgruppen för regionbildningen",
                        "Till Landstingsstyrelsen",
                        "Datum 23 september 2016",
                        "Förslag till beslut",
                        "Landstingsstyrelsen beslutar följande:",
                        "Uppdrag, sammansättning och arbetsformer för Samverkansgruppen äldre fastställs enligt bilagan för perioden 1 januari 2017–31 december 2018, på prov.",
                        "Kultur blev kultur/idrott",
                        "Idrotten saknas. Ändrade förslaget: Den tredje gruppen heter kultur/idrott.",
                        "Samverkansgruppen kultur/idrott: Idrott ingår inte i överenskommelsen.",
                        "För Styrgruppen för regionbildningen",
                        "Bilaga: uppdrag för Samverkansgruppen äldre",
                        "Hitta och prioritera samverkansfrågor.");
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(inWord)))) {
            assertThat(words.getText()).contains("Landstingsstyrelsen beslutar följande:", "på prov.");
        }
        assertThat(ada.get(CASE + "/forslag.pdf").status())
                .as("once it is decided")
                .isEqualTo(404);
    }

    @Test
    void a_group_cannot_start_before_its_decision_and_nobody_else_sees_it() {
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.says()).contains("Gruppen kan inte starta. Beslutet saknas.");
        assertThat(early.status()).isEqualTo(404);
    }

    @Test
    void only_the_board_founds_groups_before_the_committee_is_there() {
        assertThat(notTheFounder.status()).isEqualTo(422);
        assertThat(notTheFounder.says())
                .contains("Gruppen kan inte starta. Den dagen är det Landstingsstyrelsen som tillsätter");
    }

    @Test
    void the_decision_makes_all_three_start_at_new_year_on_trial() {
        for (var slug : List.of("aldre", "barn-unga", "kultur-idrott"))
            assertThat(anybody().get("/organ/" + slug).says())
                    .as(slug)
                    .contains("startar 1 januari 2017", "på prov till och med 31 december 2018")
                    .doesNotContain("Slutar:")
                    .contains("Varje kommun: en ledamot och en personlig ersättare")
                    .contains("Tillsatt av: Landstingsstyrelsen");
    }

    @Test
    void the_groups_history_shows_the_chain_with_the_decision() {
        assertThat(anybody().get("/organ/aldre/historik").says())
                .contains("26 oktober 2016 Beslut Landstingsstyrelsen, § 210, dnr LTV 160789.")
                .doesNotContain("planerat", "Gränsen");
    }

    @Test
    void the_departure_that_is_declared_is_read_by_all() {
        assertThat(anybody().get("/organ/kultur-idrott/historik").says())
                .contains("Avvikelse från överenskommelsen", "Gruppen ska samverka med länsidrottsorganisationerna.");
    }

    @Test
    void the_word_that_slipped_in_is_shown_to_those_who_keep_the_group() {
        assertThat(ada.get("/organ/barn-unga/historik").says())
                .contains("tillagt: , hälsa")
                .contains("Avvikelse från överenskommelsen: hälsa ingår inte där. Skriv varför.");
        assertThat(anybody().get("/organ/barn-unga/historik").says())
                .doesNotContain("tillagt:", "Avvikelse från överenskommelsen");
    }

    @Test
    void a_limit_that_was_passed_stays_in_the_chain() {
        assertThat(warned.says())
                .contains("Lägg in beslutet i ärendet En grupp till")
                .contains("Ska vara beslutat senast i november 2016.", "gränsen har passerat");
        assertThat(ada.get("/min").says()).doesNotContain("Lägg in beslutet i ärendet");
        assertThat(late.says()).contains("Gränsen 30 november 2016 passerades. Beslutet togs 1 december 2016.");
    }

    @Test
    void the_former_name_leads_to_the_new_one_and_is_found() {
        var old = anybody().get("/organ/kultur");
        assertThat(old.status()).isEqualTo(308);
        assertThat(old.location()).isEqualTo("/organ/kultur-idrott");
        assertThat(anybody().get("/sok?q=kultur").says().replace(" /", "/"))
                .contains("Samverkansgruppen kultur/idrott Politisk samverkansgrupp Samverkansgruppen kultur kultur");
        assertThat(anybody().get("/organ/kultur-idrott/historik").says())
                .contains("Samverkansgruppen kultur ", "Samverkan med länsidrottsorganisationerna.");
    }

    @Test
    void nobody_gets_the_former_address_again() {
        does("/organ/arenden/nytt", Map.of("titel", "Ett försök"));
        var again = ada.post("/organ/arenden/3/grupp", group("kultur", "kultur"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.says()).contains("Adressen kultur används redan, eller har använts.");
    }
}
