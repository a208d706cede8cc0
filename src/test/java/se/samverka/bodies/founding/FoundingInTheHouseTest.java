package se.samverka.bodies.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Cases;
import se.samverka.bodies.WorkKind;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundingInTheHouseTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    @Autowired
    BodyBook book;

    @Autowired
    Cases cases;

    private Visitor ada;

    @BeforeAll
    void an_administrator_signs_in() {
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    @Test
    void a_proposed_group_has_its_seats_and_is_among_no_others() {
        var path = proposed("bredband");
        var id = book.findProposed("bredband").orElseThrow().id();
        assertThat(bodies.body(id).name()).isEqualTo("Gruppen bredband");
        assertThat(bodies.listSeats(id, LocalDate.of(2018, 1, 1))).isNotEmpty();
        assertThat(bodies.find("bredband")).isEmpty();
        assertThat(bodies.list()).noneMatch(body -> body.id().equals(id));
        for (var address : List.of(
                "/organ/bredband",
                "/organ/bredband/historik",
                "/organ/bredband/platser",
                "/en/organ/bredband",
                "/data/v1/organ/bredband",
                "/flode/bredband.atom",
                "/kalender/bredband.ics",
                path)) assertThat(anybody().get(address).html()).as(address).doesNotContain("Gruppen bredband");
        assertThat(anybody().get("/organ").says()).doesNotContain("Gruppen bredband");
        assertThat(anybody().get("/sok?q=bredband").says()).doesNotContain("Gruppen bredband");
    }

    @Test
    void what_is_taken_from_another_charter_keeps_its_source_and_its_kinds_of_work() {
        var path = begun("Efter förebild");
        assertThat(ada.get(path + "/grupp?mall=aldre").html())
                .contains("Föreslå en grupp", "value=\"each-municipality\" selected");
        var first = bodies.listCharters(bodies.find("aldre").orElseThrow().id())
                .getFirst()
                .tasks()
                .getFirst();
        var typed = group("efter");
        typed.put("mall", "aldre");
        typed.put("uppgifter", first.text() + "\nNågot eget.");
        does(path + "/grupp", typed);
        var charter =
                book.proposal(book.findProposed("efter").orElseThrow().id()).charter();
        assertThat(charter.tasks()).hasSize(2);
        assertThat(charter.tasks().getFirst()).isEqualTo(first);
        assertThat(charter.tasks().getLast().kinds()).isEqualTo(Set.<WorkKind>of());
    }

    @Test
    void a_proposal_is_changed_on_the_same_form() {
        var path = proposed("vatten");
        assertThat(ada.get(path + "/grupp/vatten").html()).contains("Gruppen vatten", "Samtala om vatten.");
        var typed = group("vatten");
        typed.put("namn", "Gruppen vatten och avlopp");
        typed.put("former", "");
        does(path + "/grupp/vatten", typed);
        assertThat(ada.get(path).says())
                .contains("Gruppen vatten och avlopp")
                .contains("Gruppen kan inte starta. Arbetsformer saknas i beslutet.");
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        var path = begun("Halvt");
        var answer = ada.post(path + "/grupp", Map.of("namn", "Gruppen halv", "kort", "halv", "antal1", "3"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("Gruppen halv");
        assertThat(answer.says())
                .contains("Ange från vilken dag uppdraget gäller.")
                .contains("Skriv med en mening vad gruppen är till för.")
                .contains("Välj vem som utser till platserna.");
        assertThat(book.findProposed("halv")).isEmpty();
    }

    @Test
    void an_address_is_given_once() {
        var path = begun("Adresser");
        assertThat(refused(path + "/grupp", group("skiss"))).contains("Adressen skiss används redan");
        assertThat(refused(path + "/grupp", group("aldre"))).contains("Adressen aldre används redan");
    }

    @Test
    void a_step_out_of_order_and_a_comment_that_led_to_nothing_known_are_refused() {
        var path = begun("Ordning");
        does(path + "/steg", Map.of("slag", "WORKSHOP", "dag", "2017-08-30"));
        assertThat(refused(path + "/steg", Map.of("slag", "PROPOSAL", "dag", "2017-08-01")))
                .contains("står inte i tidsordning där");
        assertThat(refused(path + "/steg", Map.of("slag", "DECISION", "dag", "2017-09-01")))
                .contains("Lägg in beslutet med knappen");
        var step = cases.list().getLast().steps().getFirst().id().toString();
        assertThat(refused(path + "/synpunkt", Map.of("steg", step, "synpunkt", "Bra.", "andrade", "nej")))
                .contains("Skriv varför synpunkten inte ändrade något.");
        does(path + "/steg", Map.of("slag", "STEERING", "vem", "Styrelsen"));
        does(path + "/steg", Map.of("slag", "OFFICIALS", "vem", "Chefer", "efter", step));
        assertThat(ada.get(path).says()).containsSubsequence("Workshop", "Tjänstepersonernas förslag", "Styrgruppen");
    }

    @Test
    void a_step_is_mended_where_it_stands_and_keeps_its_comments() {
        var path = begun("Rättat");
        does(path + "/steg", Map.of("slag", "WORKSHOP", "vem", "Politiker", "dag", "2017-08-30"));
        does(path + "/steg", Map.of("slag", "PROPOSAL", "dag", "2017-09-01"));
        var step = cases.list().getLast().steps().getFirst().id().toString();
        does(path + "/synpunkt", Map.of("steg", step, "synpunkt", "Bra.", "andrade", "nej", "foljd", "Beröm."));
        assertThat(ada.get(path + "/steg/" + step).html()).contains("value=\"2017-08-30\"", "value=\"Politiker\"");
        does(path + "/steg/" + step, Map.of("slag", "WORKSHOP", "vem", "Politiker och chefer", "dag", "2017-08-31"));
        assertThat(ada.get(path).says())
                .containsSubsequence(
                        "31 augusti 2017 Workshop Politiker och chefer.", "1 september 2017", "Bra.", "Beröm.");
        assertThat(refused(path + "/steg/" + step, Map.of("slag", "WORKSHOP", "dag", "2017-09-02")))
                .contains("står inte i tidsordning där");
    }

    @Test
    void the_decision_founds_the_group_once_and_is_in_the_trail() {
        var path = proposed("skog");
        does(path + "/beslut", Map.of("organ", "srb", "dag", "2017-09-12", "paragraf", "7"));
        assertThat(anybody().get("/organ/skog").says()).contains("startar 1 januari 2018");
        assertThat(anybody().get("/organ/skog/historik").says()).contains("Beslutskedja", "§ 7");
        assertThat(anybody().get("/sok?q=skog").says()).contains("Gruppen skog");
        assertThat(ada.post(path + "/beslut", Map.of("organ", "srb", "dag", "2017-09-12"))
                        .status())
                .isEqualTo(404);
        assertThat(refused(path + "/grupp", group("efterat"))).contains("Ärendet är beslutat.");
        assertThat(ada.get("/min/revision").says())
                .contains("lade in beslutet som startar Gruppen skog")
                .contains("började ärendet");
    }

    @Test
    void a_group_that_goes_on_changes_its_name_and_keeps_both() {
        var path = proposed("tag");
        does(path + "/beslut", Map.of("organ", "srb", "dag", "2017-09-12"));
        assertThat(refused(
                        "/organ/tag/byt-namn", Map.of("namn", "Gruppen resor", "kort", "resor", "fran", "2017-09-12")))
                .contains("Skriv varför namnet ändras.");
        does(
                "/organ/tag/byt-namn",
                Map.of("namn", "Gruppen resor", "kort", "resor", "fran", "2017-09-12", "skal", "Bussar är också med."));
        assertThat(anybody().get("/organ/tag").location()).isEqualTo("/organ/resor");
        assertThat(anybody().get("/organ/resor/historik").says())
                .contains("Gruppen tag", "Gruppen resor", "Bussar är också med.");
        assertThat(anybody().get("/sok?q=resor").html())
                .contains("/organ/resor")
                .doesNotContain("/organ/tag\"");
        assertThat(bodies.body(bodies.find("resor").orElseThrow().id(), LocalDate.of(2017, 9, 11))
                        .name())
                .isEqualTo("Gruppen tag");
    }

    @Test
    void how_the_countys_own_groups_came_to_be_is_read_from_its_folder() {
        assertThat(anybody().get("/organ/kultur-idrott/historik").says())
                .containsSubsequence(
                        "Beslutskedja",
                        "dag okänd Uppdrag",
                        "30 augusti 2016 Workshop",
                        "23 september 2016 Förslag till beslut",
                        "26 oktober 2016 Beslut Landstingsstyrelsen.",
                        "1 januari 2017 Börjar gälla",
                        "Uppdraget jämfört med överenskommelsen")
                .contains("Ska vara beslutat senast i november 2016.");
        assertThat(anybody().get("/organ/chefsforum/historik").says()).doesNotContain("Beslutskedja");
    }

    /** It warns, and stops nobody. */
    @Test
    @Proves("fixed-in-time")
    void a_limit_that_has_passed_awaits_its_owner_until_the_case_is_decided() {
        var path = does("/organ/arenden/nytt", Map.of("titel", "Gruppen isvägar", "senast", "2015-11-30"))
                .location();
        assertThat(ada.get("/min").says())
                .contains("Lägg in beslutet: Gruppen isvägar", "Gränsen 30 november 2015 har passerat. Beslut saknas.");
        does(path + "/grupp", group("isvägar"));
        does(path + "/beslut", Map.of("organ", "srb", "dag", "2017-09-12"));
        assertThat(ada.get("/min").says()).doesNotContain("Gruppen isvägar");
        assertThat(ada.get(path).says()).contains("Gränsen 30 november 2015 passerades.");
    }

    private Visitor anybody() {
        return Visitor.to(house);
    }

    /** @return the case's address */
    private String proposed(String name) {
        var path = begun("Om " + name);
        does(path + "/grupp", group(name));
        return path;
    }

    private String begun(String title) {
        return does("/organ/arenden/nytt", Map.of("titel", title)).location();
    }

    private static Map<String, String> group(String name) {
        var typed = new HashMap<String, String>();
        typed.put("namn", "Gruppen " + name);
        typed.put("kort", name);
        typed.put("slag", "politisk samverkansgrupp");
        typed.put("varaktighet", "PERMANENT");
        typed.put("skikt", "POLITICAL");
        typed.put("form", "INFORMAL_GROUP");
        typed.put("andamal", "Gruppen talar om " + name + ".");
        typed.put("uppgifter", "Samtala om " + name + ".");
        typed.put("former", "Gruppen bestämmer själv.");
        typed.putAll(Map.of("sida1", "each-municipality", "antal1", "1", "fran", "2018-01-01"));
        return typed;
    }

    private Visited does(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(303);
        return answer;
    }

    private String refused(String path, Map<String, String> fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(422);
        return answer.says();
    }
}
