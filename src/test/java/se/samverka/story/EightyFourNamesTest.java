package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;

/** AT-02: the letter goes out, eleven registrars answer without signing in, and nothing is typed twice. */
@StoryTest("2016-10-05T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EightyFourNamesTest {

    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2016-1";
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");
    private static final List<String> OTHERS = List.of(
            "arboga",
            "fagersta",
            "hallstahammar",
            "kungsor",
            "koping",
            "sala",
            "skinnskatteberg",
            "surahammar",
            "vasteras",
            "region");

    private static final String NORBERGS_ROWS = """
            Grupp\tUppdrag\tNamn\tParti\tE-post\tTelefon
            äldre\tLedamot\tNora Norberg\tS\tnora@norberg.example\t0223-100 01
            äldre\tPersonlig ersättare\tNils Norberg\tM\tnils@norberg.example\t
            barn/unga\tLedamot\tNelly Norberg\tCenterpartiet\tnelly@norberg.example\t
            barn/unga\tErsättare\tNoel Norberg\tV\t\t
            kultur/idrott\tLedamot\tNina Norberg\tS\t\t0223-100 05
            kultur/idrott\tErsättare\tNicke Norberg\tL\tnicke@norberg.example\t0223-100 06
            """;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;
    private String norberg;

    @Test
    @Order(1)
    void the_letter_shows_how_many_it_asks_for_before_it_goes() {
        cast = Cast.of(house);
        var problems = cast.as(REINE).post("/nomineringar", Map.of("namn", "", "fran", "2017-01-01"));
        assertThat(problems.status()).isEqualTo(422);
        assertThat(problems.says()).contains("Välj minst en grupp.", "Skriv vad omgången ska heta.");
        cast.as(REINE)
                .postMany(
                        "/nomineringar",
                        Map.of(
                                "grupper", List.of("aldre", "barn-unga", "kultur-idrott"),
                                "namn", List.of("Ledamöter och ersättare 2017–2018"),
                                "fran", List.of("2017-01-01"),
                                "till", List.of("2018-12-31"),
                                "senast", List.of("2016-10-21")));
        var page = cast.as(REINE).get(ROUND);
        assertThat(page.says())
                .contains("Tre grupper med 42 platser: 84 personer att utse.")
                .contains("0 av 84 namn har kommit in.")
                .contains("Skicka till elva organisationer")
                .contains("Norbergs kommun registrator@norberg.example")
                .contains("Den som svarar på mejlet skriver till Reine Region, reine@region.example.")
                .doesNotContain("Kontrollera att den stämmer");
        assertThat(ReadBack.words(
                        cast.as(REINE).get(ROUND + "/brev/norberg.pdf").bytes()))
                .contains(
                        "Norbergs kommun utser sex personer", "Bilaga: uppdragsbeskrivning för Samverkansgruppen äldre")
                .contains("Ska beslutas av: Landstingsstyrelsen", "Namnen är preliminära");
        assertThat(cast.letters("registrator@norberg.example")).isEmpty();
    }

    @Test
    @Order(2)
    void one_letter_goes_to_each_organisation_with_a_link_of_its_own() {
        cast.does(REINE, ROUND + "/skicka", Map.of());
        cast.does(REINE, ROUND + "/skicka", Map.of());
        var links = new ArrayList<String>();
        for (var other : OTHERS) links.add(link(other));
        norberg = link("norberg");
        assertThat(links).doesNotHaveDuplicates().hasSize(10).doesNotContain(norberg);
        assertThat(cast.letters("registrator@norberg.example")).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("Norbergs kommun utser sex personer som tillträder 1 januari 2017");
            assertThat(letter.attachments()).containsExactly("Brev om nominering.pdf");
        });
        assertThat(cast.as(REINE).get(ROUND).says()).contains("väntar på svar");
    }

    @Test
    @Order(3)
    void pasted_rows_fill_the_form_and_who_cannot_be_reached_is_named() {
        cast.at("2016-10-12T10:00");
        var pasted = cast.anybody().post(norberg, Map.of("gor", "klistra", "klistra", NORBERGS_ROWS));
        assertThat(pasted.status()).isEqualTo(200);
        var form = fields(pasted);
        assertThat(form).containsEntry("namn0", "Nora Norberg").containsEntry("namn5", "Nicke Norberg");
        form.put("gor", "fortsatt");
        var wrong = cast.anybody().post(norberg, form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.says())
                .contains(
                        "E-post eller telefon saknas för ersättaren i Samverkansgruppen barn/unga. Vi behöver minst ett sätt att nå Noel Norberg.");
        assertThat(fields(cast.anybody().get(norberg))).containsEntry("namn2", "Nelly Norberg");
        assertThat(cast.as(REINE).get(ROUND).says()).contains("0 av 84");
    }

    @Test
    @Order(4)
    void a_second_member_for_the_one_seat_is_refused_in_one_sentence() {
        var twice =
                "äldre\tLedamot\tNora Norberg\tS\tnora@norberg.example\näldre\tLedamot\tNisse Norberg\tS\tnisse@norberg.example";
        var form = fields(cast.anybody().get(norberg));
        form.put("gor", "klistra");
        form.put("klistra", twice);
        var answer = cast.anybody().post(norberg, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says())
                .contains(
                        "Norberg har en plats i gruppen. Ta bort en av de två ledamöterna i Samverkansgruppen äldre.");
        assertThat(answer.html()).contains("Nisse Norberg");
        mendedByHand(answer, twice);
    }

    /** What was read once is not read again over what is mended in the form. */
    private void mendedByHand(Visited answer, String twice) {
        var form = fields(answer);
        form.putAll(Map.of("gor", "spara", "klistra", twice, "telefon0", "0223-100 09"));
        assertThat(form).containsKey("klistrat");
        assertThat(cast.anybody().post(norberg, form).status()).isEqualTo(303);
        assertThat(fields(cast.anybody().get(norberg)))
                .containsEntry("telefon0", "0223-100 09")
                .containsEntry("namn0", "Nora Norberg");
    }

    @Test
    @Order(5)
    void with_a_phone_number_the_answer_is_sent_and_a_receipt_is_kept() {
        var form = fields(cast.anybody().get(norberg));
        form.put("telefon3", "0223-100 04");
        form.put("gor", "fortsatt");
        assertThat(cast.anybody().post(norberg, form).says()).contains("Stämmer det här?", "Noel Norberg");
        var unsure = cast.anybody().post(norberg, Map.of("gor", "skicka", "organ", "", "dag", "2016-11-30"));
        assertThat(unsure.says()).contains("Skriv vilket organ hos er som har utsett dem.", "Dagen har inte varit än.");
        var sent = cast.anybody()
                .post(
                        norberg,
                        Map.of(
                                "gor",
                                "skicka",
                                "organ",
                                "kommunfullmäktige",
                                "dag",
                                "2016-10-10",
                                "dnr",
                                "KS 2016/87"));
        assertThat(sent.status()).isEqualTo(303);
        cast.work();
        var receipt = cast.anybody().get(norberg);
        assertThat(receipt.says()).contains("Tack, svaret har kommit in", "KS 2016/87", "Skicka en ny länk");
        assertThat(ReadBack.words(cast.anybody().get(norberg + "/kvitto.pdf").bytes()))
                .contains("KS 2016/87", "Nora Norberg", "Noel Norberg", "0223-100 04");
        assertThat(cast.newest("registrator@norberg.example").attachments()).containsExactly("Kvitto.pdf");
        assertThat(cast.as(REINE).get(ROUND).says()).contains("6 av 84 namn har kommit in.", "har kommit in");
    }

    @Test
    @Order(6)
    void a_used_link_changes_nothing_and_a_new_one_goes_to_the_registered_address_alone() {
        var again = cast.anybody().post(norberg, Map.of("gor", "spara", "namn0", "Någon Annan"));
        assertThat(again.says()).contains("Tack, svaret har kommit in");
        cast.anybody().post(norberg, Map.of("gor", "ny-lank", "epost", "stranger@elsewhere.example"));
        cast.work();
        assertThat(cast.letters("stranger@elsewhere.example")).isEmpty();
        var renewed = link("norberg");
        assertThat(renewed).isNotEqualTo(norberg);
        var form = fields(cast.anybody().get(renewed));
        assertThat(form).containsEntry("namn0", "Nora Norberg");
        form.put("telefon0", "0223-200 01");
        form.put("gor", "fortsatt");
        cast.anybody().post(renewed, form);
        cast.anybody().post(renewed, Map.of("gor", "skicka", "organ", "kommunfullmäktige", "dag", "2016-10-10"));
        assertThat(cast.anybody().get(renewed).says()).contains("Version", "2");
        assertThat(cast.as(REINE).get(ROUND).says()).contains("6 av 84");
    }

    @Test
    @Order(7)
    void one_link_never_opens_anothers_form() {
        var sala = link("sala");
        var page = cast.anybody().get(sala);
        assertThat(page.says()).contains("Sala kommun").doesNotContain("Nora Norberg");
        assertThat(cast.anybody().get(sala + "/kvitto.pdf").status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void whoever_has_not_answered_is_reminded_once() {
        cast.at("2016-10-24T09:00");
        cast.does(REINE, ROUND + "/paminn", Map.of());
        assertThat(cast.newest("registrator@sala.example").subject()).startsWith("Påminnelse: ");
        assertThat(cast.letters("registrator@norberg.example"))
                .noneMatch(letter -> letter.subject().startsWith("Påminnelse"));
        var sent = cast.letters("registrator@sala.example").size();
        cast.does(REINE, ROUND + "/paminn", Map.of());
        assertThat(cast.letters("registrator@sala.example")).hasSize(sent);
        assertThat(cast.as(REINE).get(ROUND).says()).doesNotContain("Påminn dem som inte har svarat");
    }

    @Test
    @Order(9)
    void ten_more_registrars_make_it_seventy_eight() {
        for (var other : OTHERS) answer(other);
        assertThat(cast.as(REINE).get(ROUND).says())
                .contains("78 av 84 namn har kommit in.", "alla har svarat, preliminärt");
        assertThat(appointments()).isZero();
        assertThat(cast.anybody().get("/organ/aldre").html()).doesNotContain("Nora Norberg");
        assertThat(cast.anybody().get("/sok?q=Norberg").html()).doesNotContain("Nora Norberg");
    }

    @Test
    @Order(10)
    void the_decision_makes_them_appointed_and_nothing_is_typed_again() {
        cast.at("2016-10-26T15:00");
        var early = cast.as(REINE).post(ROUND + "/beslut", Map.of("organ", "", "dag", "2016-11-01"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.says()).contains("Skriv vem som beslutade.", "Dagen har inte varit än.");
        cast.does(
                REINE,
                ROUND + "/beslut",
                Map.of("organ", "Landstingsstyrelsen", "dag", "2016-10-26", "paragraf", "§ 112"));
        assertThat(appointments()).isEqualTo(78);
        var page = cast.as(REINE).get(ROUND);
        assertThat(page.says()).contains("Beslutat av Landstingsstyrelsen 26 oktober 2016, § 112.");
        assertThat(page.says()).doesNotContain("Registrera beslutet");
        var soon = cast.anybody().get("/organ/aldre");
        assertThat(soon.says()).contains("De tillträder 1 januari 2017.", "Nora Norberg");
        assertThat(soon.html()).doesNotContain("nora@norberg.example", "0223-");
        assertThat(cast.anybody().get("/data/v1/organ/aldre/platser").html()).contains("Nora Norberg", "2017-01-01");
        cast.at("2017-01-02T09:00");
        assertThat(cast.anybody().get("/organ/aldre/platser").says()).contains("Nora Norberg", "Nils Norberg");
        assertThat(db.sql("select source from people_appointment where source like '%KS%' limit 1")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    @Order(11)
    void an_expired_link_says_so_and_a_new_one_goes_to_the_registered_address() {
        var old = link("sala");
        var page = cast.anybody().get(old);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.says())
                .contains("Den här länken har gått ut", "Skicka en ny länk")
                .doesNotContain("Person0");
        assertThat(cast.anybody()
                        .post(old, Map.of("gor", "spara", "namn0", "Någon Annan"))
                        .status())
                .isEqualTo(410);
        assertThat(cast.anybody().post(old, Map.of("gor", "ny-lank")).says())
                .contains("En ny länk är på väg till den adress som ni har registrerat hos oss.");
        cast.work();
        var renewed = link("sala");
        assertThat(renewed).isNotEqualTo(old);
        assertThat(fields(cast.anybody().get(renewed))).containsEntry("namn0", "Person0 sala");
    }

    private int appointments() {
        return db.sql("select count(*) from people_appointment where seat is not null")
                .query(Integer.class)
                .single();
    }

    /** A registrar who has all names at hand. */
    private void answer(String organisation) {
        var link = link(organisation);
        var form = fields(cast.anybody().get(link));
        form.keySet().stream()
                .filter(field -> field.startsWith("namn"))
                .map(field -> field.substring("namn".length()))
                .toList()
                .forEach(number -> {
                    form.put("namn" + number, "Person%s %s".formatted(number, organisation));
                    form.put("epost" + number, "person%s@%s.example".formatted(number, organisation));
                    form.put("parti" + number, "S");
                });
        form.put("gor", "fortsatt");
        assertThat(cast.anybody().post(link, form).status()).as(organisation).isEqualTo(200);
        var sent = cast.anybody().post(link, Map.of("gor", "skicka", "organ", "kommunstyrelsen", "dag", "2016-10-20"));
        assertThat(sent.status()).as(organisation).isEqualTo(303);
    }

    private String link(String organisation) {
        var letters = cast.letters("registrator@%s.example".formatted(organisation));
        return letters.stream()
                .map(letter -> LINK.matcher(letter.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    /** What the form holds, as a browser would send it. */
    private static Map<String, String> fields(Visited page) {
        var fields = new HashMap<String, String>();
        var inputs = Pattern.compile("<input[^>]*>").matcher(page.html());
        while (inputs.find()) {
            var name = attribute(inputs.group(), "name");
            if (name.matches("(namn|epost|telefon)\\d+|klistrat")) fields.put(name, attribute(inputs.group(), "value"));
        }
        var selects = Pattern.compile("(?s)<select[^>]*name=\"(parti\\d+)\".*?</select>")
                .matcher(page.html());
        while (selects.find()) {
            var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(selects.group());
            if (chosen.find()) fields.put(selects.group(1), chosen.group(1));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
