package se.samverka.people.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.bodies.Bodies;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Meetings;
import se.samverka.people.People;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.search.Reindex;

/** The sample: filled by a press, marked everywhere, and taken away by a press. */
@SamverkaTest
class ExampleTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    CountyClock clock;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Meetings meetings;

    @Autowired
    Reindex reindex;

    @Autowired
    JdbcClient db;

    private Visitor admin;

    @BeforeEach
    void an_empty_county_with_an_administrator() {
        db.sql("truncate people_person, meetings_meeting, platform_letter cascade")
                .update();
        db.sql("delete from publication_thing where kind = 'holder'").update();
        clock.travelTo(LocalDate.of(2027, 2, 9).atTime(10, 0));
        admin = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    @Test
    void filling_and_removing_leaves_the_database_as_it_was() {
        var before = rows();
        fill();
        assertThat(rows()).isNotEqualTo(before);
        remove();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void every_seat_has_a_member_and_where_there_are_personal_deputies_a_deputy() {
        fill();
        var today = clock.today();
        for (var body : bodies.list()) {
            var seats = people.listSeats(body.id(), today);
            assertThat(seats).as(body.name()).allMatch(seat -> !seat.vacant());
        }
        var group = bodies.find("aldre").orElseThrow();
        assertThat(people.listSeats(group.id(), today))
                .allMatch(seat -> seat.deputy().isPresent());
        assertThat(people.chair(group.id(), today)).isPresent();
        assertThat(people.viceChair(group.id(), today)).isPresent();
        assertThat(people.chair(group.id(), today).orElseThrow().person().name())
                .endsWith(" Region");
    }

    @Test
    void everybody_is_evidently_invented_and_marked() {
        fill();
        assertThat(db.sql("select name || ' ' || email from people_person where example")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(50)
                .allMatch(line -> line.endsWith(".example"));
        assertThat(Visitor.to(house).get("/organ/aldre/platser").html())
                .contains("Askvik <span class=\"example\">Exempel</span>");
        assertThat(admin.get("/admin/personer?sok=Kim+Askvik").html())
                .contains("<span class=\"example\">Exempel</span>");
    }

    @Test
    void two_meetings_are_planned_with_agendas_and_marked() {
        fill();
        var all = meetings.listFrom(clock.today(), 10);
        assertThat(all).hasSize(2);
        var first = all.getFirst();
        var page = admin.get(first.address(bodies.body(first.body())));
        assertThat(page.html()).contains("<span class=\"example\">Exempel</span>");
        assertThat(page.says()).contains("Trygg hemgång från sjukhus");
    }

    @Test
    void every_page_says_so_to_everybody_until_it_is_removed() {
        var line = "Exempel: personer och möten är påhittade. Ta bort dem under Min sida.";
        assertThat(Visitor.to(house).get("/moten").saysInAll()).doesNotContain(line);
        fill();
        assertThat(Visitor.to(house).get("/moten").saysInAll()).contains(line);
        assertThat(admin.get("/min").says()).contains("Exemplet är på plats", "Ta bort exemplet");
        remove();
        assertThat(Visitor.to(house).get("/moten").saysInAll()).doesNotContain(line);
    }

    @Test
    void no_letter_is_laid_by_it() {
        fill();
        remove();
        assertThat(count("platform_letter")).isZero();
    }

    @Test
    void letters_about_its_meetings_are_taken_back_with_it() {
        fill();
        admin.post(firstMeeting() + "/kallelse", Map.of("skal", "prov"));
        assertThat(count("platform_letter")).isGreaterThan(10);
        remove();
        assertThat(db.sql("select distinct state from platform_letter")
                        .query(String.class)
                        .list())
                .containsExactly("TAKEN_BACK");
        assertThat(count("meetings_meeting")).isZero();
        assertThat(count("meetings_call")).isZero();
    }

    @Test
    void what_somebody_has_done_oneself_stays_and_so_does_a_name_that_stands_in_it() {
        fill();
        var group = Bench.in(house, "aldre");
        var own = group.meeting(LocalDate.of(2027, 4, 6));
        group.point(own, "Vår egen punkt").call(own, ada());
        remove();
        assertThat(meetings.listFrom(clock.today(), 10)).extracting(m -> m.id()).containsExactly(own.id());
        assertThat(admin.get(own.address(group.body())).status()).isEqualTo(200);
        assertThat(count("people_sample")).isZero();
        assertThat(db.sql(
                                "select count(*) from people_person where example and (closed_at is null or email is not null)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(people.listSeats(group.body().id(), clock.today())).allMatch(seat -> seat.vacant());
    }

    @Test
    void its_people_are_found_by_search_only_while_they_are_there() {
        assertThat(search().says()).contains("Inga träffar");
        fill();
        assertThat(search().says()).contains("Kim Askvik").doesNotContain("Inga träffar");
        remove();
        assertThat(search().says()).contains("Inga träffar");
    }

    @Test
    void it_is_not_offered_and_not_filled_where_somebody_sits() {
        Bench.in(house, "aldre").member("Askvik", "Eva Askvik");
        assertThat(admin.get("/min").says()).doesNotContain("Fyll med exempel");
        fill();
        assertThat(count("people_person")).isEqualTo(2);
    }

    @Test
    void filling_twice_fills_once() {
        fill();
        var once = rows();
        fill();
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void only_an_administrator_fills_and_removes() {
        var lo = Visitor.to(house).signedInAs(Bench.in(house, "aldre").support("Lo Region"));
        assertThat(lo.post("/min/exempel", Map.of()).status()).isEqualTo(404);
        fill();
        assertThat(lo.post("/min/exempel/bort", Map.of()).status()).isEqualTo(404);
        assertThat(count("people_sample")).isPositive();
    }

    @Test
    void somebody_invented_meets_a_page_of_ones_own() {
        fill();
        var group = bodies.find("aldre").orElseThrow();
        var first = people.listSeats(group.id(), clock.today()).getFirst();
        var member = first.member().orElseThrow().person();
        assertThat(Visitor.to(house).signedInAs(member.id()).get("/min").says())
                .contains("Ledamot för Askvik", "Möte ");
    }

    private void fill() {
        assertThat(admin.post("/min/exempel", Map.of()).location()).isEqualTo("/min");
    }

    private void remove() {
        assertThat(admin.post("/min/exempel/bort", Map.of()).location()).isEqualTo("/min");
    }

    private Visited search() {
        return Visitor.to(house).get("/sok?q=Kim+Askvik");
    }

    private PersonId ada() {
        return people.findByEmail("ada.region@region.example").orElseThrow().id();
    }

    private String firstMeeting() {
        var first = meetings.listFrom(clock.today(), 1).getFirst();
        return first.address(bodies.body(first.body()));
    }

    /** How many rows each table has but the trail's; the index is made anew first, since it empties rows before it drops them. */
    private Map<String, Integer> rows() {
        reindex.makeAnew();
        var tables = db.sql("""
                        select tablename from pg_tables where schemaname = 'public' and tablename not like 'platform_audit_%'
                        """).query(String.class).list();
        var rows = new LinkedHashMap<String, Integer>();
        tables.forEach(table -> rows.put(String.valueOf(table), count(String.valueOf(table))));
        return new TreeMap<>(rows);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
