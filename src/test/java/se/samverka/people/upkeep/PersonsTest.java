package se.samverka.people.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** The register as its administrator keeps it. */
@SamverkaTest
class PersonsTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private PersonId ada;
    private PersonId kim;
    private PersonId lo;
    private Visitor admin;

    @BeforeEach
    void a_small_register() {
        db.sql("truncate people_person, platform_audit_line cascade").update();
        clock.travelTo(LocalDate.of(2027, 2, 9).atTime(10, 0));
        ada = Bench.administrator(house, "Ada Region");
        var bench = Bench.in(house, "aldre");
        kim = bench.member("Askvik", "Kim Askvik");
        bench.deputy("Askvik", "Kaj Askvik");
        lo = bench.support("Lo Region");
        admin = Visitor.to(house).signedInAs(ada);
    }

    @Test
    void everybody_stands_in_the_list_with_what_they_are_charged_with() {
        assertThat(admin.get("/admin/personer").says())
                .contains("4 personer.")
                .contains("Ada Region")
                .contains("Kim Askvik Askvik kim.askvik@askvik.example ledamot för Askvik i Samverkansgruppen äldre")
                .contains("Lo Region lo.region@region.example tjänstepersonsstöd i Samverkansgruppen äldre");
    }

    @Test
    void the_list_is_searched_by_name_organisation_and_charge() {
        assertThat(admin.get("/admin/personer?sok=ersättare").says())
                .contains("1 av 4 personer.", "Kaj Askvik")
                .doesNotContain("Kim Askvik");
        assertThat(admin.get("/admin/personer?sok=askvik").says()).contains("2 av 4 personer.");
        assertThat(admin.get("/admin/personer?sok=ingen").says()).contains("Ingen passar in på sökningen.");
    }

    @Test
    void only_administrators_open_it() {
        for (var path : new String[] {"/admin/personer", page(kim), "/admin/personer/bjud-in"}) {
            assertThat(Visitor.to(house).signedInAs(lo).get(path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(Visitor.to(house).get(path).location()).as(path).startsWith("/logga-in");
        }
        var trying = Visitor.to(house).signedInAs(lo);
        assertThat(trying.post(page(lo) + "/systemforvaltare", Map.of()).status())
                .isEqualTo(404);
        assertThat(trying.get("/min").says()).doesNotContain("Systemförvaltare");
    }

    @Test
    void a_contact_is_put_right_and_the_trail_says_which_but_not_what() {
        var after = admin.postAndFollow(page(kim), contact("Kim Askvik-Ek", "kim@ek.example", "070-1234567"));
        assertThat(after.says()).contains("Kim Askvik-Ek", "Loggar in med kim@ek.example");
        assertThat(db.sql("select details::text from platform_audit_line where act = 'people.correct-person'")
                        .query(String.class)
                        .single())
                .contains("\"name\": true", "\"phone\": true", "\"organisation\": true")
                .doesNotContain("Kim", "ek.example", "070");
    }

    @Test
    void two_who_correct_the_same_person_do_not_undo_each_other() {
        var seen = seen(page(kim));
        var phone = new HashMap<>(seen);
        phone.putAll(contact("Kim Askvik", "kim.askvik@askvik.example", "070-111 11 11"));
        admin.post(page(kim), phone);
        var name = new HashMap<>(seen);
        name.putAll(contact("Kim Lund Askvik", "kim.askvik@askvik.example", ""));
        assertThat(admin.post(page(kim), name).status()).isEqualTo(303);
        assertThat(admin.get(page(kim)).html()).contains("value=\"Kim Lund Askvik\"", "value=\"070-111 11 11\"");

        phone.put("telefon", "070-222 22 22");
        var clash = admin.post(page(kim), phone);
        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.says())
                .contains("Någon annan har också rättat telefonnumret.", "Så står det nu 070-111 11 11");
        assertThat(clash.html()).contains("value=\"070-222 22 22\"");
    }

    /** What the form remembers of what it showed. */
    private Map<String, String> seen(String page) {
        return Pattern.compile("name=\"(sett-[a-z]+)\" value=\"([0-9a-f]+)\"")
                .matcher(admin.get(page).html())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    @Test
    void an_address_that_somebody_else_has_is_refused_and_what_was_typed_is_kept() {
        var answer = admin.post(page(kim), contact("Kim Askvik", "LO.region@region.example", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Adressen används redan av Lo Region.");
        assertThat(answer.html()).contains("value=\"LO.region@region.example\"");
        assertThat(admin.get(page(kim)).html()).contains("value=\"kim.askvik@askvik.example\"");
    }

    @Test
    void a_colleague_who_is_invited_by_a_known_address_keeps_the_known_name() {
        var colleague = Map.of("namn", "Lotta Region", "epost", "lo.region@region.example", "uppdrag", "barn-unga");
        assertThat(admin.postAndFollow("/admin/personer/bjud-in", colleague).says())
                .contains("Lo Region")
                .doesNotContain("Lotta Region");
    }

    @Test
    void somebody_who_is_entered_twice_at_once_is_one_person() throws Exception {
        var register = house.getBean(Register.class);
        var newcomer = new NewPerson("Ny Region", "ny@region.example", null, null, false, false);
        Callable<PersonId> entering = () -> register.enter(new Actor.House("test"), newcomer);
        try (var hands = Executors.newFixedThreadPool(6)) {
            var entered = new HashSet<PersonId>();
            for (var one : hands.invokeAll(Collections.nCopies(6, entering))) entered.add(one.get());
            assertThat(entered).hasSize(1);
        }
    }

    @Test
    void somebody_must_be_reachable_and_have_a_name() {
        var answer = admin.post(page(kim), contact("", "", ""));
        assertThat(answer.says()).contains("Skriv för- och efternamn.", "Vi behöver minst ett sätt att nå personen.");
    }

    @Test
    void before_a_charge_ends_the_page_says_who_loses_what() {
        assertThat(admin.get(ending(kim)).says())
                .contains("Kim Askvik är ledamot för Askvik i Samverkansgruppen äldre.")
                .contains("Platsen för Askvik blir vakant. Ersättaren, Kaj Askvik, sitter kvar.")
                .contains("kan inte logga in längre");
        assertThat(admin.get(ending(lo)).says()).contains("Gruppen står utan tjänstepersonsstöd.");
    }

    @Test
    void a_charge_ends_on_the_day_that_is_given_and_the_right_with_it() {
        admin.post(ending(lo), Map.of("till", "2027-02-10"));
        var official = Visitor.to(house).signedInAs(lo);
        assertThat(official.get("/min").says()).contains("Mina grupper");
        clock.travelTo(LocalDate.of(2027, 2, 11).atTime(0, 1));
        assertThat(official.get("/min").says()).doesNotContain("Mina grupper");
        assertThat(db.sql("select count(*) from platform_audit_line where act = 'people.end-appointment'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_day_that_does_not_fit_is_refused_in_words() {
        assertThat(admin.post(ending(kim), Map.of("till", "2027-02-08")).says())
                .contains("Uppdraget började 9 februari 2027.");
        assertThat(admin.post(ending(kim), Map.of("till", "snart")).says())
                .contains("Skriv vilken dag som är den sista.");
    }

    @Test
    void one_persons_charge_is_not_ended_through_another() {
        var wrong = "/admin/personer/%s/avsluta/%s".formatted(lo.value(), charge(kim));
        assertThat(admin.get(wrong).status()).isEqualTo(404);
        assertThat(admin.post(wrong, Map.of("till", "2027-02-09")).status()).isEqualTo(404);
        assertThat(admin.get("/admin/personer/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void the_last_administrator_stays_until_there_is_another() {
        assertThat(admin.post(ending(ada), Map.of("till", "2027-02-09")).says())
                .contains("Det måste finnas en systemförvaltare.");
        admin.post(page(lo) + "/systemforvaltare", Map.of());
        assertThat(Visitor.to(house).signedInAs(lo).get("/admin/personer").status())
                .isEqualTo(200);
        assertThat(admin.post(ending(ada), Map.of("till", "2027-02-09")).status())
                .isEqualTo(303);
        clock.travelTo(LocalDate.of(2027, 2, 10).atTime(8, 0));
        assertThat(admin.get("/admin/personer").status()).isEqualTo(404);
    }

    @Test
    void making_somebody_administrator_twice_makes_one() {
        admin.post(page(lo) + "/systemforvaltare", Map.of());
        assertThat(admin.postAndFollow(page(lo) + "/systemforvaltare", Map.of()).says())
                .containsOnlyOnce("Systemförvaltare sedan");
    }

    @Test
    void a_colleague_is_invited_as_administrator_or_to_support_a_group() {
        var eva = admin.postAndFollow(
                "/admin/personer/bjud-in",
                Map.of("namn", "Eva Region", "epost", "eva@region.example", "uppdrag", "systemforvaltare"));
        assertThat(eva.says()).contains("Eva Region", "Systemförvaltare", "Loggar in med eva@region.example");
        var max = admin.postAndFollow(
                "/admin/personer/bjud-in",
                Map.of("namn", "Max Region", "epost", "max@region.example", "uppdrag", "barn-unga"));
        assertThat(max.says()).contains("Tjänstepersonsstöd i Samverkansgruppen barn/unga");
    }

    @Test
    void an_invitation_that_lacks_something_says_what() {
        assertThat(admin.post("/admin/personer/bjud-in", Map.of()).says())
                .contains("Skriv för- och efternamn.", "Skriv hela e-postadressen", "Välj vad din kollega ska göra.");
    }

    private static Map<String, String> contact(String name, String email, String phone) {
        return Map.of("namn", name, "epost", email, "telefon", phone, "organisation", "");
    }

    private static String page(PersonId person) {
        return "/admin/personer/" + person.value();
    }

    private String ending(PersonId person) {
        return page(person) + "/avsluta/" + charge(person);
    }

    private UUID charge(PersonId person) {
        return db.sql("select id from people_appointment where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }
}
