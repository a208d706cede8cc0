package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** AT-03: the largest party not governing sees to it, the municipalities appoint, and the system never fills the seat. */
@StoryTest("2016-10-06T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OppositionsSeatTest {

    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2016-1";
    private static final String LEADER = "moa@opposition.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;
    private String link;

    @Test
    @Order(1)
    void without_any_report_the_seat_is_open_and_the_largest_party_is_proposed() {
        cast = Cast.of(house);
        cast.as(REINE)
                .postMany(
                        "/nomineringar",
                        Map.of(
                                "grupper", List.of("aldre", "barn-unga", "kultur-idrott"),
                                "namn", List.of("Ledamöter 2017–2018"),
                                "fran", List.of("2017-01-01"),
                                "till", List.of("2018-12-31")));
        assertThat(cast.as(REINE).get(ROUND).says()).doesNotContain("Oppositionens plats");
        cast.does(REINE, ROUND + "/skicka", Map.of());
        var page = cast.as(REINE).get(ROUND);
        assertThat(page.says()).contains("Platsen erbjuds oppositionen. Ingen är utsedd.", "M 17");
        assertThat(page.html()).contains("<option value=\"M\" selected>Moderaterna</option>");
    }

    @Test
    @Order(2)
    void another_party_than_the_leading_one_is_refused() {
        var answer = cast.as(REINE)
                .post(ROUND + "/oppositionen", Map.of("parti", "L", "ledare", "Lo Liberal", "epost", LEADER));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Liberalerna är inte ledande oppositionsparti enligt det valresultat");
        assertThat(answer.html()).contains("Lo Liberal");
        assertThat(cast.letters(LEADER)).isEmpty();
    }

    @Test
    @Order(3)
    void its_leader_gets_one_task_for_all_three_groups() {
        cast.does(REINE, ROUND + "/oppositionen", Map.of("parti", "M", "ledare", "Moa Opposition", "epost", LEADER));
        var letter = cast.newest(LEADER);
        assertThat(letter.text())
                .contains("Oppositionen erbjuds en plats i tre grupper från och med 1 januari 2017.")
                .contains("Samverkansgruppen äldre", "Samverkansgruppen kultur/idrott");
        link = letter.text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        var page = cast.anybody().get(link);
        assertThat(page.says()).contains("Vilka partier har ni talat med?", "S 30", "Vi avstår från platsen");
        assertThat(page.html()).contains("<option value=\"L\"").doesNotContain("<option value=\"S\"");
    }

    @Test
    @Order(4)
    void the_leader_reports_whom_they_talked_with_and_whom_they_propose() {
        var nobody = cast.anybody().post(link, Map.of("gor", "foresla"));
        assertThat(nobody.says()).contains("Skriv vem ni föreslår, eller välj att avstå.");
        var unreachable = cast.anybody().post(link, Map.of("gor", "foresla", "namn0", "Olle Opposition"));
        assertThat(unreachable.says()).contains("E-post eller telefon saknas för ledamoten i Samverkansgruppen äldre");
        assertThat(unreachable.html()).contains("Olle Opposition");
        var form = new HashMap<>(Map.of(
                "gor", List.of("foresla"),
                "partier", List.of("M", "L", "C"),
                "namn0", List.of("Olle Opposition"),
                "epost0", List.of("olle@opposition.example"),
                "parti0", List.of("M"),
                "namn1", List.of("Olga Opposition"),
                "epost1", List.of("olga@opposition.example"),
                "parti1", List.of("L")));
        assertThat(cast.anybody().postMany(link, form).status()).isEqualTo(303);
        assertThat(cast.as(REINE).get(ROUND).says())
                .contains("Föreslagen. Kommunerna har inte beslutat än.")
                .contains("Har talat med: Moderaterna, Liberalerna, Centerpartiet.")
                .contains("Ledamoten i Samverkansgruppen äldre: Olle Opposition (M)");
        assertThat(appointed()).isZero();
        assertThat(cast.anybody().get("/sok?q=Opposition").html()).doesNotContain("Olle");
    }

    @Test
    @Order(5)
    void until_it_is_decided_they_may_abstain_and_change_their_mind() {
        cast.anybody().post(link, Map.of("gor", "avsta"));
        assertThat(cast.as(REINE).get(ROUND).says()).contains("Oppositionen avstår. Gruppen är fulltalig ändå.");
        assertThat(cast.as(REINE).get(ROUND).says()).doesNotContain("Olle Opposition");
        cast.anybody()
                .post(
                        link,
                        Map.of(
                                "gor", "foresla",
                                "partier", "M",
                                "namn0", "Olle Opposition",
                                "epost0", "olle@opposition.example",
                                "parti0", "M",
                                "namn1", "Olga Opposition",
                                "epost1", "olga@opposition.example"));
        assertThat(cast.anybody().get(link).says()).contains("Ert förslag kom in");
    }

    @Test
    @Order(6)
    void the_municipalities_appoint_with_day_and_source() {
        cast.at("2016-11-14T09:00");
        var wrong = cast.as(REINE).post(ROUND + "/oppositionen/utsedd", Map.of("utsedd", "2016-12-01"));
        assertThat(wrong.says()).contains("Dagen har inte varit än.", "Skriv var beslutet står.");
        cast.does(
                REINE,
                ROUND + "/oppositionen/utsedd",
                Map.of("utsedd", "2016-11-11", "kalla", "kommunernas möte 11 november 2016"));
        assertThat(appointed()).isEqualTo(2);
        assertThat(cast.as(REINE).get(ROUND).says())
                .contains("Utsedd av kommunerna 11 november 2016, kommunernas möte 11 november 2016.");
        assertThat(cast.anybody().get(link).says()).contains("Svaret går inte längre att ändra här.");
        var late = cast.anybody().post(link, Map.of("gor", "avsta"));
        assertThat(late.says()).contains("Svaret går inte längre att ändra här.");
        assertThat(appointed()).isEqualTo(2);
        cast.at("2017-01-02T09:00");
        var seats = cast.anybody().get("/organ/aldre/platser").says();
        assertThat(seats).containsPattern(Pattern.compile("Oppositionen.*Olle Opposition"));
    }

    private int appointed() {
        return db.sql(
                        "select count(*) from people_appointment a join people_person p on p.id = a.person where p.name like '%Opposition' and a.seat is not null")
                .query(Integer.class)
                .single();
    }
}
