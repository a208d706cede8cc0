package se.samverka.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
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
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;

/**
 * A member, a deputy, a chair and an official of one group are shielded: nobody outside hears their names, in any page, file,
 * feed, calendar or letter, and those who must call them still can.
 */
@StoryTest("2017-09-12T16:30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShieldedTest {

    private static final String REINE = "reine@region.example";
    private static final String STEN = "sten@region.example";
    private static final String MEETING = "/organ/aldre/moten/2017-09-19";

    /** By their address today: whose seat, and the seat's other. */
    private static final List<String> SHIELDED =
            List.of("kim@koping.example", "nils@norberg.example", "rut@region.example", "sten@region.example");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void shielded_before_the_notice_goes_out() {
        cast = Cast.of(house);
        SHIELDED.forEach(this::renameToACanary);
        assertThat(singing(Crawl.of(cast.anybody(), "/organ/aldre")))
                .as("the ears are open: a name that is not shielded is heard")
                .hasSizeGreaterThan(3);
        SHIELDED.stream()
                .map(ShieldedTest::canary)
                .forEach(email -> cast.does(REINE, "/admin/personer/" + id(email) + "/skydd", Map.of("skydd", "ja")));
    }

    private void renameToACanary(String email) {
        var person = cast.person(email);
        cast.does(
                REINE,
                "/admin/personer/" + person.id().value(),
                Map.of(
                        "namn",
                        "Kanarie " + person.fullName().split(" ")[0] + "kanariesson",
                        "epost",
                        canary(email),
                        "telefon",
                        "070-kanarie",
                        "organisation",
                        person.organisation() == null
                                ? ""
                                : person.organisation().value().toString()));
        db.sql("update people_appointment set title = 'kanarietitel' where person = :id")
                .param("id", person.id().value())
                .update();
    }

    private static String canary(String email) {
        return "kanarie." + email;
    }

    private String id(String email) {
        return cast.person(email).id().value().toString();
    }

    @Test
    @Order(1)
    void nobody_from_outside_hears_a_name() {
        assertThat(singing(heard())).isEmpty();
    }

    @Test
    @Order(2)
    void who_supports_the_group_still_calls_them_and_they_answer() {
        cast.does(canary(STEN), MEETING + "/kallelse", Map.of("skal", "Fick vänta på ett underlag."));
        var call = newestCall("kanarie.kim@koping.example");
        assertThat(call.text()).contains("Du är kallad");
        cast.post().answer(call.id(), Answer.DECLINED);
        cast.work();
        assertThat(cast.newest("kaj@koping.example").text())
                .contains("Skyddad uppgift har förhinder. Du kallas i stället")
                .doesNotContainIgnoringCase("kanarie");
        var north = newestCall("nora@norberg.example");
        cast.post().answer(north.id(), Answer.DECLINED);
        cast.work();
        assertThat(cast.newest("kanarie.nils@norberg.example").text()).contains("Du kallas i stället");
    }

    @Test
    @Order(3)
    void no_letter_to_anybody_else_holds_a_name() {
        cast.at("2017-09-19T13:00");
        publishNotes();
        assertThat(cast.post().list().stream()
                        .filter(letter -> letter.from().contains("@samverka.example"))
                        .filter(letter -> !letter.mailbox().startsWith("kanarie")))
                .hasSizeGreaterThan(25)
                .allSatisfy(letter -> assertThat(letter.from() + letter.subject() + letter.text() + letter.html())
                        .as(letter.id())
                        .doesNotContainIgnoringCase("kanarie"));
        assertThat(db.sql("""
                        select to_email from platform_letter
                        where laid_at > '2017-09-12T14:30:00Z' and to_email not like 'kanarie%'
                          and concat(reply_name, reply_email, from_email, subject, blocks, calendar_text) ilike '%kanarie%'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    @Order(4)
    void still_nobody_hears_when_the_meeting_has_been_held_and_noted() {
        var pages = heard();
        assertThat(pages.get(MEETING + "/anteckningar"))
                .as("there are notes, and somebody shielded was there")
                .contains("Skyddad uppgift");
        assertThat(singing(pages)).isEmpty();
    }

    @Test
    @Order(4)
    void no_other_member_no_deputy_no_leader_and_no_auditor_hears_one() {
        for (var reader : List.of("nelly@norberg.example", "kaj@koping.example", "asta@arboga.example"))
            assertThat(singing(Crawl.of(cast.as(reader), "/min", MEETING)))
                    .as(reader)
                    .isEmpty();
        assertThat(singing(Crawl.of(cast.as("renate@region.example"), "/min/revision")))
                .isEmpty();
    }

    @Test
    @Order(4)
    void a_misspelled_name_suggests_none() {
        assertThat(cast.anybody().get("/sok?q=kanarje").says()).doesNotContain("kanarie");
    }

    @Test
    @Order(5)
    void who_supports_the_group_sees_how_they_are_reached_and_that_is_kept_in_the_trail() {
        var page = cast.as(canary(STEN)).get("/organ/aldre/platser/kontakt");
        assertThat(page.says())
                .contains("Kanarie Kimkanariesson", "kanarie.kim@koping.example", "070-kanarie")
                .contains("Här finns skyddade personuppgifter");
        assertThat(cast.as(canary(STEN)).get(MEETING).says()).contains("Kanarie Kimkanariesson");
        assertThat(cast.as("stina@region.example")
                        .get("/organ/aldre/platser/kontakt")
                        .status())
                .as("who supports another group")
                .isEqualTo(404);
        assertThat(db.sql("select count(*) from platform_audit_line where act = 'people.read-shielded'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void only_an_administrator_lifts_it_and_then_the_name_is_heard_again() {
        var kim = id("kanarie.kim@koping.example");
        assertThat(cast.as(canary(STEN))
                        .post("/admin/personer/" + kim + "/skydd", Map.of("skydd", "nej"))
                        .status())
                .isEqualTo(404);
        cast.does(REINE, "/admin/personer/" + kim + "/skydd", Map.of("skydd", "nej"));
        assertThat(cast.anybody().get("/organ/aldre/platser").says()).contains("Kanarie Kimkanariesson");
        cast.does(canary(STEN), "/organ/aldre/platser/kontakt/" + kim + "/skydd", Map.of());
        assertThat(cast.anybody().get("/organ/aldre/platser").says()).doesNotContain("Kimkanariesson");
        assertThat(db.sql("select details::text from platform_audit_line where act = 'people.shield'")
                        .query(String.class)
                        .list())
                .hasSize(SHIELDED.size() + 2)
                .allMatch(details ->
                        details.matches("\\{\"shielded\": \\{\"after\": (true|false), \"before\": (true|false)\\}\\}"));
    }

    @Test
    @Order(7)
    void who_belongs_to_no_group_of_mine_is_not_mine_to_shield() {
        var elsewhere = id("nelly@norberg.example");
        assertThat(cast.as(canary(STEN))
                        .post("/organ/aldre/platser/kontakt/" + elsewhere + "/skydd", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private void publishNotes() {
        var form = cast.as(canary(STEN)).get(MEETING + "/anteckningar/skriv").html();
        var notes = new HashMap<String, String>();
        Pattern.compile("name=\"(narvaro-[0-9a-f-]{36})\"")
                .matcher(form)
                .results()
                .forEach(seat -> notes.put(seat.group(1), "MEMBER"));
        Pattern.compile("name=\"(samtal-[0-9a-f-]{36})\"")
                .matcher(form)
                .results()
                .findFirst()
                .ifPresent(item -> notes.put(item.group(1), "Gruppen talade om hemgång."));
        notes.put("gor", "publicera");
        cast.does(canary(STEN), MEETING + "/anteckningar/skriv", notes);
    }

    private Map<String, String> heard() {
        var pages = Crawl.of(
                cast.anybody(), "/", "/sok?q=kanarie", "/sok?q=aldre", "/data/v1/organ", "/data/v1/moten", MEETING);
        assertThat(pages).hasSizeGreaterThan(100);
        return pages;
    }

    /** Where a canary sings; a search page repeats what was asked for. */
    private static List<String> singing(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().toLowerCase(Locale.ROOT).contains("kanarie"))
                .map(Map.Entry::getKey)
                .filter(address -> !address.startsWith("/sok?q=kanarie"))
                .toList();
    }

    private DeliveredLetter newestCall(String email) {
        return cast.letters(email).stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
    }
}
