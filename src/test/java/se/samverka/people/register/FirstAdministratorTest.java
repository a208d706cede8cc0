package se.samverka.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;

/** The way in to a new county: from the line on the console to the administrator's own page. */
@SamverkaTest
class FirstAdministratorTest {

    private static final Pattern LINE =
            Pattern.compile("Öppna (http\\S+)(/s/[A-Za-z0-9_-]{22}) och skriv ditt namn .*");
    private static final Map<String, String> ADA = Map.of("namn", "Ada Region", "epost", "ada@region.example");

    @Autowired
    ApplicationContext house;

    @Autowired
    FirstAdministrator first;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void nobody_is_administrator() {
        db.sql("truncate people_person cascade").update();
    }

    @Test
    void from_the_line_on_the_console_to_ones_own_page() {
        var visitor = Visitor.to(house);
        var link = link();
        assertThat(visitor.get(link).says())
                .contains("Bli systemförvaltare", "ingen har loggat in än", "Ditt namn", "Din e-postadress");
        var home = visitor.postAndFollow(link, ADA);
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.saysInAll()).contains("Ada Region", "Logga ut");
        assertThat(home.says()).contains("Systemförvaltare", "Kom igång", "Fyll med exempel");
        assertThat(visitor.get("/admin/personer").says()).contains("Ada Region", "ada@region.example");
    }

    @Test
    void it_stands_in_the_trail_without_a_name() {
        Visitor.to(house).post(link(), ADA);
        var acts = db.sql("select act || ' ' || actor from platform_audit_line order by id desc limit 3")
                .query(String.class)
                .list();
        assertThat(acts)
                .containsExactly(
                        "identity.sign-in signed-in",
                        "people.make-administrator link/first-administrator",
                        "people.enter-person link/first-administrator");
        assertThat(db.sql("select count(*) from platform_audit_line where details::text ~* '\\mada\\M'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_form_that_must_be_mended_keeps_what_was_typed_and_the_link() {
        var visitor = Visitor.to(house);
        var link = link();
        var wrong = visitor.post(link, Map.of("namn", "Ada Region", "epost", "ada"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.says()).contains("Det här behöver du ändra", "Skriv hela e-postadressen");
        assertThat(wrong.html()).contains("value=\"Ada Region\"", "value=\"ada\"");
        assertThat(visitor.post(link, Map.of("namn", " ", "epost", "ada@region.example"))
                        .says())
                .contains("Skriv för- och efternamn.");
        assertThat(visitor.post(link, ADA).location()).isEqualTo("/min");
    }

    @Test
    void the_link_opens_nothing_once_it_is_used() {
        var link = link();
        Visitor.to(house).post(link, ADA);
        var second = Visitor.to(house);
        assertThat(second.get(link).status()).isEqualTo(410);
        assertThat(second.post(link, Map.of("namn", "Eva", "epost", "eva@ekhult.example"))
                        .status())
                .isEqualTo(410);
        assertThat(second.get("/min").location()).startsWith("/logga-in");
        assertThat(count("people_person")).isEqualTo(1);
    }

    @Test
    void another_start_gives_another_link_and_none_when_there_is_an_administrator() {
        var one = link();
        var other = link();
        assertThat(other).isNotEqualTo(one);
        Visitor.to(house).post(other, ADA);
        assertThat(first.lines()).isEmpty();
        assertThat(Visitor.to(house).get(one).says()).contains("Det finns redan en systemförvaltare");
    }

    @Test
    void a_county_whose_only_administrator_has_left_is_not_locked_out() {
        Bench.administrator(house, "Ada Region");
        assertThat(first.lines()).isEmpty();
        db.sql("update people_appointment set valid_to = valid_from").update();
        clock.travelTo(clock.instant().plus(Duration.ofDays(2)));
        assertThat(first.lines()).hasSize(1);
    }

    @Test
    void the_link_is_valid_for_a_week() {
        clock.travelTo(LocalDate.of(2027, 3, 1).atTime(8, 0));
        var link = link();
        clock.travelTo(LocalDate.of(2027, 3, 8).atTime(7, 0));
        assertThat(Visitor.to(house).get(link).status()).isEqualTo(200);
        clock.travelTo(LocalDate.of(2027, 3, 8).atTime(9, 0));
        assertThat(Visitor.to(house).get(link).status()).isEqualTo(410);
    }

    private String link() {
        var line = LINE.matcher(first.lines().getFirst());
        assertThat(line.matches()).isTrue();
        assertThat(line.group(1)).isEqualTo("http://localhost:8080");
        return line.group(2);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
