package se.samverka.bodies.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.form.CharterForm;
import se.samverka.cast.Bench;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class RenewalInTheHouseTest {

    private static final Pattern FILLED =
            Pattern.compile("<textarea[^>]*name=\"uppgifter\"[^>]*>([^<]*)</textarea>", Pattern.DOTALL);

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    private Visitor ada;

    @BeforeEach
    void an_administrator_signs_in() {
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse("2017-09-12T18:00"));
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    @Test
    void a_charter_is_changed_on_the_form_that_founded_it_and_both_can_be_read_and_compared() {
        var path = begun("barn-unga");
        var form = ada.get(path + "/organ/barn-unga/uppdrag");
        assertThat(form.html()).contains("value=\"2019-01-01\"", "socialtjänst, skola, hälsa och vård");
        var tasks = FILLED.matcher(form.html());
        assertThat(tasks.find()).isTrue();
        var typed = new HashMap<>(Map.of(
                "andamal", "Gruppen tar upp barns frågor.",
                "omrade", "barn/unga inom området socialtjänst, skola, fritid och vård",
                "avvikelse", "Fritid är med från och med nu.",
                "uppgifter", tasks.group(1) + "\nFölja barns hälsa.",
                "former", "Gruppen möts fyra gånger om året.",
                "sida1", "each-municipality",
                "antal1", "1"));
        typed.putAll(Map.of("sida2", "region", "antal2", "2", "fran", "2017-10-01", "till", "2020-12-31"));
        does(path + "/organ/barn-unga/uppdrag", typed);
        does(path + "/steg", Map.of("slag", "OFFICIALS", "vem", "Tjänstepersonerna"));
        assertThat(ada.get(path).says())
                .contains("Samverkansgruppen barn/unga", "ändras")
                .contains("Ett ändrat uppdrag gäller från 1 oktober 2017 till och med 31 december 2020.")
                .contains("1 oktober 2017 Börjar gälla");
        assertThat(inWord(path))
                .contains("Det står i bilagan.", "Bilaga: uppdrag för Samverkansgruppen barn/unga", "Det här ändras")
                .contains("Uppgifter – tillkommer: Följa barns hälsa.")
                .contains("Varje kommun: en ledamot och en personlig ersättare");
        does(path + "/beslut", decision());

        var charters = bodies.listCharters(body("barn-unga"));
        assertThat(charters).extracting(Charter::validTo).containsExactly(day("2020-12-31"), day("2017-09-30"));
        assertThat(charters.getFirst().tasks().getFirst())
                .isEqualTo(charters.getLast().tasks().getFirst());
        assertThat(bodies.listSeats(body("barn-unga"), day("2017-10-01"))).hasSize(12);
        assertThat(bodies.listSeats(body("barn-unga"), day("2017-09-30"))).hasSize(14);
        assertThat(anybody().get("/organ/barn-unga/uppdrag/2017-2018").location())
                .isEqualTo("/organ/barn-unga/uppdrag/2017");
        assertThat(anybody().get("/organ/barn-unga/uppdrag/2017-2020").says()).contains("Jämför ord för ord");
        assertThat(anybody().get("/organ/barn-unga/uppdrag/2017-2020/jamfor").says())
                .contains("Det äldre: 1 januari 2017–30 september 2017. Det nyare: 1 oktober 2017–31 december 2020.")
                .contains("tillagt: Följa barns hälsa.")
                .contains("Uppdraget jämfört med överenskommelsen", "tillagt: , fritid")
                .contains(
                        "Formerna bestäms när gruppen tillsätts.",
                        "I uppdraget står: Gruppen möts fyra gånger om året.")
                .contains("Om det här säger överenskommelsen inget: ersättare.");
    }

    /** The second time too, when the form is filled with what was chosen the first. */
    @Test
    void tasks_added_at_the_top_move_no_work_to_another_task() {
        var path = begun("aldre");
        var latest = bodies.listCharters(body("aldre")).getFirst();
        var from = Objects.requireNonNull(latest.validTo()).plusDays(1);
        assertThat(latest.tasks()).anyMatch(task -> !task.kinds().isEmpty());
        for (var word : List.of("Först.", "Ännu tidigare.")) {
            var typed = new HashMap<>(CharterForm.shownWhole(chosen(path).orElse(latest)));
            typed.putAll(
                    Map.of("fran", from.toString(), "till", from.plusYears(2).toString()));
            typed.merge("uppgifter", word, (lines, added) -> added + "\n" + lines);
            does(path + "/organ/aldre/uppdrag", typed);
        }
        var tasks = chosen(path).orElseThrow().tasks();
        assertThat(tasks)
                .hasSize(latest.tasks().size() + 2)
                .endsWith(latest.tasks().toArray(Charter.Task[]::new));
        assertThat(tasks.subList(0, 2)).allMatch(task -> task.kinds().isEmpty());
    }

    private Optional<Charter> chosen(String path) {
        return house.getBean(Renewals.class)
                .find(Integer.parseInt(path.replaceFirst(".*/", "")), body("aldre"))
                .map(outcome -> ((Outcome.Change) outcome).charter());
    }

    private String inWord(String path) {
        try (var words = new XWPFWordExtractor(new XWPFDocument(
                new ByteArrayInputStream(ada.get(path + "/forslag.docx").bytes())))) {
            return words.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void one_decision_carries_out_all_or_nothing() {
        var path = begun("aldre", "kultur-idrott");
        does(path + "/organ/aldre", Map.of("vad", "forlang", "till", "2020-12-31", "prov", "ja"));
        assertThat(refused(path + "/beslut", decision()))
                .contains(
                        "Välj vad som ska beslutas för Samverkansgruppen kultur/idrott: förläng, ändra eller avsluta.");
        assertThat(bodies.listCharters(body("aldre"))).hasSize(1);
        does(path + "/organ/kultur-idrott", Map.of("vad", "bort"));
        does(path + "/beslut", decision());
        assertThat(bodies.listCharters(body("aldre")).getFirst().trial()).isTrue();
        assertThat(bodies.listCharters(body("kultur-idrott"))).hasSize(1);
        assertThat(ada.get(path + "/organ/aldre").status()).isEqualTo(404);
    }

    @Test
    void one_decision_founds_a_new_group_and_closes_the_one_that_it_succeeds() {
        var path = begun("lokal-sala");
        does(path + "/grupp", aNewGroup());
        does(path + "/organ/lokal-sala", Map.of("vad", "avsluta", "sista", "2017-12-31"));
        var reasoned = new HashMap<>(decision());
        reasoned.put("skal", "Sala och Heby slår ihop sina grupper.");
        does(path + "/beslut", reasoned);
        assertThat(bodies.find("lokal-sala").orElseThrow().ended()).isEqualTo("2017-12-31");
        assertThat(anybody().get("/organ/dalalven").says()).contains("startar 1 januari 2018");
        assertThat(ada.get(path).says()).contains("Gruppen Dalälven", "startar 1 januari 2018");
    }

    private static Map<String, String> aNewGroup() {
        var typed = new HashMap<>(Map.of(
                "namn", "Gruppen Dalälven",
                "kort", "dalälven",
                "slag", "lokal ledningsgrupp",
                "skikt", "LOCAL",
                "form", "OFFICIALS_GROUP",
                "andamal", "Gruppen leder vården längs älven."));
        typed.putAll(Map.of(
                "uppgifter", "Leda.",
                "former", "Mötas.",
                "sida1", "region",
                "antal1", "2",
                "fran", "2018-01-01"));
        return typed;
    }

    @Test
    void a_choice_that_cannot_be_is_refused_with_what_was_typed() {
        var path = begun("aldre");
        assertThat(refused(path + "/organ/aldre", Map.of("vad", "forlang", "till", "2018-06-30")))
                .contains("Uppdraget gäller redan till och med 31 december 2018. Välj en senare dag.");
        assertThat(refused(path + "/organ/aldre", Map.of("vad", "avsluta", "sista", "")))
                .contains("Ange gruppens sista dag.");
        assertThat(refused(path + "/organ/aldre", Map.of("vad", "avsluta", "sista", "i höst")))
                .contains("Skriv datumet som 2017-09-19.");
        assertThat(ada.post(path + "/organ/barn-unga", Map.of("vad", "bort")).status())
                .isEqualTo(404);
        assertThat(refused(path + "/befintliga", Map.of())).contains("Välj minst en grupp.");
    }

    @Test
    @Proves("closed-with-nothing-left")
    void a_group_with_a_meeting_ahead_does_not_close_before_it_and_then_keeps_its_page() {
        var group = Group.in(house, "kultur-idrott");
        var meeting = group.plan("2018-02-12");
        var path = begun("kultur-idrott");
        assertThat(ada.get(path + "/organ/kultur-idrott").says()).contains("Ett möte är planerat 12 februari 2018.");
        assertThat(refused(path + "/organ/kultur-idrott", Map.of("vad", "avsluta", "sista", "2017-12-31")))
                .contains("Ett möte är planerat 12 februari 2018. Ställ in det, eller välj en senare sista dag.");
        does(path + "/organ/kultur-idrott", Map.of("vad", "avsluta", "sista", "2018-02-28", "efter", "barn-unga"));
        does(path + "/beslut", decision());
        assertThat(ada.get("/organ/kultur-idrott").says()).contains("Planera möte");
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse("2018-03-01T08:00"));
        assertThat(ada.get("/organ/kultur-idrott").says()).doesNotContain("Planera möte", "Inga möten är inplanerade");
        assertThat(anybody().get("/organ/kultur-idrott").says())
                .contains("avslutad", "Efterträds av: Samverkansgruppen barn/unga")
                .doesNotContain("Nytt beslut är inte inlagt");
        assertThat(anybody().get("/organ/barn-unga").says()).contains("Efterträder: Samverkansgruppen kultur/idrott");
        assertThat(anybody().get("/organ/kultur-idrott/historik").says())
                .contains("Samverkansgruppen kultur/idrott slutar Efterträds av Samverkansgruppen barn/unga.");
        assertThat(anybody().get(group.at(meeting)).status()).isEqualTo(200);
        assertThat(ada.get("/min/revision").says())
                .contains("lade in beslutet som avslutar Samverkansgruppen kultur/idrott");
    }

    @Test
    void a_body_that_nobody_is_known_to_found_is_renewed_with_a_reason_that_stays_in_the_chain() {
        var path = begun("lokal-koping");
        does(path + "/organ/lokal-koping", Map.of("vad", "avsluta", "sista", "2019-12-31"));
        assertThat(refused(path + "/beslut", decision())).contains("Skriv kort varför beslutet gäller.");
        var reasoned = new HashMap<>(decision());
        reasoned.put("skal", "Cheferna har bett om det.");
        does(path + "/beslut", reasoned);
        assertThat(anybody().get("/organ/lokal-koping/historik").says()).contains("Skäl: Cheferna har bett om det.");
    }

    @Test
    @Proves("kinds-of-bodies-are-data")
    void a_proposal_can_begin_with_a_kind_of_body_that_the_county_has_had() {
        var path = opened("Ny beredning");
        assertThat(ada.get(path).says()).contains("Slag: Personalberedning");
        assertThat(ada.get(path + "/grupp?mall=slag:2").html())
                .contains("value=\"beredning\"", "value=\"DRAFTING_COMMITTEE\" selected", "VKL:s verksamhetsplan 2016");
        assertThat(ada.get(path + "/grupp?mall=slag:99").status()).isEqualTo(200);
    }

    /** A case with those bodies in it; its address. */
    private String begun(String... slugs) {
        var path = opened("Nytt beslut");
        assertThat(ada.postMany(path + "/befintliga", Map.of("organ", List.of(slugs)))
                        .status())
                .isEqualTo(303);
        return path;
    }

    private String opened(String title) {
        does("/organ/arenden/nytt", Map.of("titel", title));
        return "/organ/arenden/"
                + cases.list().stream().mapToInt(Case::number).max().orElseThrow();
    }

    private static Map<String, String> decision() {
        return Map.of("organ", "srb", "dag", "2017-09-12", "paragraf", "12");
    }

    private void does(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(303);
    }

    private String refused(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(422);
        return answer.says();
    }

    private Visitor anybody() {
        return Visitor.to(house);
    }

    private BodyId body(String slug) {
        return bodies.find(slug).orElseThrow().id();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
