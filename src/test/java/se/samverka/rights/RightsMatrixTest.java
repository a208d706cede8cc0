package se.samverka.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;

/** Every route × method × persona × {own, other body, closed item}, by real requests. */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsMatrixTest {

    private static final List<Row> MATRIX = Matrix.rows();
    private static final String CALLED = "kim@koping.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    JdbcClient db;

    @Autowired
    Rights rights;

    private final Map<Persona, Visitor> visitors = new EnumMap<>(Persona.class);
    private Cast cast;
    private Map<String, String> names;

    @BeforeAll
    void name_what_has_no_address_of_its_own() {
        cast = Cast.of(house);
        for (Persona persona : Persona.values()) visitors.put(persona, persona.visits(cast));
        cast.anybody().post("/logga-in", Map.of("epost", "sixten@sala.example"));
        cast.work();
        cast.post().write(cast.newest("sixten@sala.example").id(), "Jag hör av mig.");
        cast.work();
        disposeOfAFile();
        var call = cast.newest(CALLED);
        var person = cast.person("sixten@sala.example").id().value();
        var nora = letterTo("nora@norberg.example");
        var nelly = letterTo("nelly@norberg.example");
        names = Map.ofEntries(
                Map.entry("call", call.text().replaceFirst("(?s).*?/s/([A-Za-z0-9_-]{22}).*", "$1")),
                Map.entry("delivered", call.id()),
                Map.entry("letter", nora),
                Map.entry("letter-elsewhere", nelly),
                Map.entry("returned", nora),
                Map.entry("returned-elsewhere", nelly),
                Map.entry("mailing", mailingWith(nora)),
                Map.entry("mailing-elsewhere", mailingWith(nelly)),
                Map.entry("over", overLimit(letterTo("sixten@sala.example"))),
                Map.entry("incoming", one("select id from platform_incoming_letter where state = 'UNTAKEN'")),
                Map.entry("item", item("aldre", "2017-09-19")),
                Map.entry("item-elsewhere", item("barn-unga", "2017-09-28")),
                Map.entry("person", person.toString()),
                Map.entry(
                        "person-elsewhere",
                        cast.person("nelly@norberg.example").id().value().toString()),
                Map.entry(
                        "appointment", one("select id from people_appointment where person = '%s'".formatted(person))));
    }

    private void disposeOfAFile() {
        db.sql("""
                with content as (insert into platform_file_content (sha256, bytes) values ('a', 'a') returning sha256)
                insert into platform_file (id, sha256, name, media_type, size, kept_at)
                select '%s', sha256, 'Bort.pdf', 'application/pdf', 1, '2017-01-01T00:00:00Z' from content
                """.formatted(UUID.randomUUID())).update();
        cast.does(
                "reine@region.example",
                "/admin/gallring/gallra",
                Map.of("beslut", "Plan 1", "valt", "borttagna filer;2017-06-13;1"));
    }

    private String letterTo(String email) {
        return one("select id from platform_letter where to_email = '%s'".formatted(email));
    }

    private String mailingWith(String letter) {
        var mailing = UUID.randomUUID();
        db.sql("insert into platform_mailing (id, laid_by, laid_at, letters) values (:id, :by, :at, 1)")
                .param("id", mailing)
                .param("by", UUID.randomUUID())
                .param("at", OffsetDateTime.parse("2017-09-14T08:00:00Z"))
                .update();
        db.sql("update platform_letter set mailing = :mailing where id = cast(:letter as uuid)")
                .param("mailing", mailing)
                .param("letter", letter)
                .update();
        return mailing.toString();
    }

    private String overLimit(String letter) {
        db.sql("update platform_letter set state = 'HELD', held_by = 'ACTOR_LIMIT' where id = cast(:letter as uuid)")
                .param("letter", letter)
                .update();
        return letter;
    }

    private String item(String slug, String day) {
        return one("""
                select item.id from meetings_item item
                join meetings_meeting meeting on meeting.id = item.meeting
                join bodies_body body on body.id = meeting.body
                where body.slug = '%s' and meeting.day = '%s'
                """.formatted(slug, day));
    }

    @Test
    @Order(1)
    void every_route_has_its_rows() {
        assertThat(routes()).hasSizeGreaterThan(60);
        assertThat(lacking(routes(), MATRIX)).as("Routes without a row").isEmpty();
        assertThat(new TreeSet<>(inMatrix(MATRIX))).as("Rows without a route").isSubsetOf(routes());
    }

    @Test
    @Order(1)
    void a_route_that_is_not_open_to_all_is_asked_for_in_another_body_too() {
        assertThat(onlyOwn(MATRIX)).isEmpty();
    }

    @Test
    @Order(1)
    void a_new_route_and_a_row_for_the_own_body_alone_are_found() {
        assertThat(lacking(List.of("GET /nytt"), MATRIX)).containsExactly("GET /nytt");
        assertThat(onlyOwn(Matrix.of("POST /organ/{organ}/x\n  own /organ/aldre/x : support\n")))
                .containsExactly("POST /organ/{organ}/x");
        assertThatThrownBy(() -> Matrix.of("GET /x\n  own /x : registrar\n")).hasMessageContaining("registrar");
    }

    @Test
    @Order(2)
    void every_role_that_exists_has_its_column() {
        assertThat(Stream.of(Persona.values()).flatMap(this::roles).map(Role::name))
                .containsAll(everyRole());
    }

    @Test
    @Order(3)
    void each_page_opens_for_those_it_should_and_nobody_else() {
        assertThat(MATRIX.stream().filter(row -> !row.acts()).flatMap(this::wrong))
                .isEmpty();
    }

    @Test
    @Order(4)
    void whoever_may_not_act_changes_nothing() {
        var before = acts();
        assertThat(MATRIX.stream().filter(Row::acts).flatMap(row -> wrong(row, false)))
                .isEmpty();
        assertThat(acts()).isEqualTo(before);
    }

    /** Last, for it leaves nothing as it was. */
    @Test
    @Order(5)
    void whoever_may_act_is_let_in() {
        db.sql("update platform_letter set state = 'FAILED' where to_email like 'n%@norberg.example'")
                .update();
        assertThat(MATRIX.stream().filter(Row::acts).flatMap(row -> wrong(row, true)))
                .isEmpty();
    }

    private Stream<String> wrong(Row row) {
        return Stream.concat(wrong(row, true), wrong(row, false));
    }

    /** @param may whether to ask as those who may, or as those who may not */
    private Stream<String> wrong(Row row, boolean may) {
        return Stream.of(Persona.values())
                .filter(persona -> row.opensFor().contains(persona) == may)
                .flatMap(persona -> wrong(row, persona, may));
    }

    private Stream<String> wrong(Row row, Persona persona, boolean may) {
        var answer = ask(row, persona);
        var opened = opened(row, persona, answer);
        if (answer.status() < 500 && opened == may) return Stream.empty();
        return Stream.of("%s %s %s: %d %s"
                .formatted(
                        persona, may ? "is shut out from" : "is let in to", row, answer.status(), answer.location()));
    }

    private Visited ask(Row row, Persona persona) {
        var address = row.address();
        for (var name : names.entrySet()) address = address.replace("{" + name.getKey() + "}", name.getValue());
        var visitor =
                row.route().equals("/logga-ut") ? persona.visits(cast) : Objects.requireNonNull(visitors.get(persona));
        return row.acts() ? visitor.post(address, Map.of()) : visitor.get(address);
    }

    private static boolean opened(Row row, Persona persona, Visited answer) {
        if (!row.shows().isEmpty()) return answer.html().contains(row.shows());
        var askedToSignIn = persona == Persona.NOBODY && answer.location().startsWith("/logga-in");
        return answer.status() != 404 && answer.status() != 410 && !askedToSignIn;
    }

    private List<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("se.samverka"))
                .flatMap(route -> inWords(route.getKey()))
                .filter(route -> !route.endsWith(" /error"))
                .sorted()
                .toList();
    }

    private static Stream<String> inWords(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                .flatMap(method -> route.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    private static List<String> lacking(List<String> routes, List<Row> matrix) {
        return routes.stream()
                .filter(route -> !inMatrix(matrix).contains(route))
                .toList();
    }

    private static List<String> inMatrix(List<Row> matrix) {
        return matrix.stream().map(RightsMatrixTest::route).toList();
    }

    private static String route(Row row) {
        return row.method() + " " + row.route();
    }

    private static List<String> onlyOwn(List<Row> matrix) {
        var situations = matrix.stream()
                .filter(row -> row.route().contains("{organ}"))
                .collect(Collectors.groupingBy(RightsMatrixTest::route, Collectors.toList()));
        return situations.entrySet().stream()
                .filter(route -> route.getValue().stream()
                        .allMatch(row -> row.situation().equals("own")))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Stream<Role> roles(Persona persona) {
        return persona.email().stream()
                .flatMap(email ->
                        rights.rolesOf(new Actor.SignedIn(cast.person(email).id())).stream());
    }

    private List<String> everyRole() {
        return Stream.of(Charge.values()).map(Charge::role).toList();
    }

    /** How many acts the audit knows of, signing in and being refused apart. */
    private int acts() {
        return db.sql("select count(*) from platform_audit_line where act not like 'identity.%'")
                .query(Integer.class)
                .single();
    }

    private String one(String sql) {
        return db.sql(sql + " limit 1").query(String.class).optional().orElseThrow(() -> new AssertionError(sql));
    }
}
