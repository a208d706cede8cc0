package se.samverka.people.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.pdf.Conformance;
import se.samverka.platform.records.TellsOf;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held of somebody comes in one file, to oneself and to an administrator; a column left out is found. */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractTest {

    private static final String STEN = "sten@region.example";
    private static final String HANNA = "hanna@hallstahammar.example";
    private static final String KIM = "kim@koping.example";
    private static final String REINE = "reine@region.example";

    /** Whose they are is the person's number, which stands in the file anyway. */
    private static final Set<String> HOLD_ONLY_THE_NUMBER =
            Set.of("spring_session.principal_name", "user_credentials.user_entity_user_id");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    List<TellsOf> modules;

    private Cast cast;
    private String sten;

    @BeforeAll
    void an_official_who_has_done_a_little_of_everything() {
        cast = Cast.of(house);
        sten = cast.person(STEN).id().value().toString();
        var call = cast.letters(HANNA).stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
        cast.post().answer(call.id(), Answer.DECLINED, "Jag är på semester.");
        cast.work();
    }

    @Test
    void every_declared_column_is_looked_in_or_told_not_to_be() {
        assertThat(untold(declared())).isEmpty();
        assertThat(declared()).containsAll(told());
    }

    @Test
    void the_guard_bites_on_a_column_that_nobody_tells_of() {
        db.sql("create table people_breach (note text)").update();
        db.sql("comment on column people_breach.note is 'personal: to be polite; personer och uppdrag'")
                .update();
        try {
            assertThat(untold(declared())).containsExactly("people_breach.note");
        } finally {
            db.sql("drop table people_breach").update();
        }
    }

    /** One canary in each column that is looked in: all of them sing in the file. A new column must be let in here too. */
    @Test
    void what_stands_in_each_column_stands_in_the_file() throws IOException {
        var canaries = new Canaries(sten).list();
        var columns = new TreeSet<>(looked());
        columns.removeAll(HOLD_ONLY_THE_NUMBER);
        assertThat(canaries).extracting(Canary::column).containsExactlyInAnyOrderElementsOf(columns);
        canaries.forEach(canary ->
                assertThat(db.sql(canary.sql()).update()).as(canary.column()).isPositive());

        var file = extractOfSten();

        assertThat(canaries.stream().filter(canary -> !file.contains(canary.song())))
                .isEmpty();
    }

    @Test
    void a_member_fetches_the_own_file_with_seats_answers_letters_and_what_was_written() throws IOException {
        var file = json(cast.as(HANNA), "/min/registerutdrag.zip");
        assertThat(file)
                .contains("Hanna Hallstahammar", HANNA, "Ledamot för Hallstahammar")
                .contains("Kallelser till dig", "Dina svar", "Mejl till dig", "Mejl från dig")
                .contains("Jag är på semester.")
                .contains("Rader i revisionsloggen")
                .doesNotContain("kim@koping.example");
    }

    @Test
    void the_paper_says_the_same_in_words_with_rules_and_what_was_not_looked_through() throws IOException {
        var paper = unzipped(cast.as(HANNA), "/min/registerutdrag.zip").get("registerutdrag.pdf");
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Registerutdrag för Hanna Hallstahammar", "Dina uppdrag", "Jag är på semester.")
                    .contains("Gallras 3 månader efter det sista uppdraget")
                    .contains("Det här har inte sökts igenom");
        }
    }

    @Test
    void the_paper_can_be_read_aloud_and_kept() throws IOException {
        var paper = Objects.requireNonNull(
                unzipped(cast.as(HANNA), "/min/registerutdrag.zip").get("registerutdrag.pdf"));
        assertThat(Conformance.faultsAgainstPdfUa1(paper)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(paper)).isEmpty();
    }

    @Test
    void nothing_in_the_file_opens_anything_or_answers_in_the_persons_place() throws IOException {
        var keys = db.sql("select uid from meetings_call union select token from meetings_call")
                .query(String.class)
                .list();
        var file = json(cast.as(HANNA), "/min/registerutdrag.zip");

        assertThat(file).contains("BEGIN:VCALENDAR", "aldre@", "Du är kallad");
        assertThat(keys).hasSizeGreaterThan(40).noneMatch(file::contains);
        assertThat(file).doesNotContainPattern("/s/[A-Za-z0-9_-]{22}");
    }

    @Test
    void it_is_kept_in_the_trail_who_fetched_it() {
        cast.as(REINE).get("/admin/personer/" + sten + "/registerutdrag.zip");
        assertThat(db.sql(
                                "select count(*) from platform_audit_line where act = 'people.extract' and subject = :subject")
                        .param("subject", "person/" + sten)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(cast.as("renate@region.example").get("/min/revision").says())
                .contains("Reine Region hämtade ett registerutdrag för Sten");
    }

    @Test
    void whoever_looked_at_it_is_not_told_in_the_persons_own_file() throws IOException {
        extractOfSten();
        var trail = part(extractOfSten(), "Rader i revisionsloggen");
        assertThat(trail)
                .contains("Någon annan hämtade ett registerutdrag för Sten")
                .doesNotContain("Reine");
    }

    @Test
    void an_answer_is_of_whoever_held_the_seat_when_it_was_given() throws IOException {
        var seats = "update people_appointment set person = :to where person = :from and charge = 'MEMBER'";
        var hanna = cast.person(HANNA).id().value();
        var before = "00000000-0000-0000-0000-0000000000a1";
        db.sql("""
                        insert into people_appointment (id, person, body, seat, charge, valid_from, valid_to)
                        select cast(:before as uuid), :sten, body, seat, charge, '2010-01-01', '2012-12-31'
                        from people_appointment where person = :hanna and charge = 'MEMBER' limit 1
                        """)
                .param("before", before)
                .param("sten", UUID.fromString(sten))
                .param("hanna", hanna)
                .update();
        assertThat(part(extractOfSten(), "Dina svar")).isEmpty();

        db.sql("delete from people_appointment where id = cast(:before as uuid)")
                .param("before", before)
                .update();
        db.sql(seats).param("to", UUID.fromString(sten)).param("from", hanna).update();
        try {
            assertThat(part(extractOfSten(), "Dina svar")).contains("\"nej\"", "kalendern");
        } finally {
            db.sql(seats)
                    .param("to", hanna)
                    .param("from", UUID.fromString(sten))
                    .update();
        }
    }

    @Test
    void whoever_takes_over_an_address_is_not_told_what_went_to_the_one_before() throws IOException {
        db.sql(
                        "update platform_letter set to_email = 'delad@sala.example', subject = 'Till den förra' where person = :sam")
                .param("sam", cast.person(KIM).id().value())
                .update();
        db.sql("""
                        insert into platform_incoming_letter (id, message_id, from_email, tokens, subject, text, dmarc, state,
                            attempts, received_at, next_attempt_at)
                        values ('00000000-0000-0000-0000-0000000000a2', 'shared', 'Delad@sala.example', '', '', 'Från den förra',
                            'PASS', 'READ', 0, '2017-09-14T08:00:00Z', '2017-09-14T08:00:00Z')
                        """).update();
        db.sql("update people_person set email = 'delad@sala.example' where id = :hanna")
                .param("hanna", cast.person(HANNA).id().value())
                .update();
        try {
            assertThat(jsonOf("delad@sala.example")).doesNotContain("Till den förra", "Från den förra");
            assertThat(jsonOf(KIM)).contains("Till den förra", "Från den förra");
        } finally {
            db.sql("update people_person set email = :hanna where email = 'delad@sala.example'")
                    .param("hanna", HANNA)
                    .update();
        }
    }

    @Test
    void nobody_else_fetches_it() {
        for (var other : List.of(STEN, "kim@koping.example", "renate@region.example"))
            assertThat(cast.as(other)
                            .get("/admin/personer/" + sten + "/registerutdrag.zip")
                            .status())
                    .as(other)
                    .isEqualTo(404);
        assertThat(cast.anybody().get("/min/registerutdrag.zip").location()).startsWith("/logga-in");
        assertThat(cast.as(REINE)
                        .get("/admin/personer/00000000-0000-0000-0000-000000000000/registerutdrag.zip")
                        .status())
                .isEqualTo(404);
    }

    private TreeSet<String> looked() {
        return modules.stream()
                .flatMap(module -> module.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> told() {
        return modules.stream()
                .flatMap(module -> Stream.concat(module.columns().stream(), module.beyond().keySet().stream()))
                .toList();
    }

    private List<String> untold(List<String> declared) {
        var told = told();
        return declared.stream().filter(column -> !told.contains(column)).toList();
    }

    private List<String> declared() {
        return db.sql("""
                        select c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
                          and not a.attisdropped and col_description(c.oid, a.attnum) like 'personal: %'
                        order by 1
                        """).query((row, n) -> row.getString(1)).list();
    }

    private String extractOfSten() throws IOException {
        return json(cast.as(REINE), "/admin/personer/" + sten + "/registerutdrag.zip");
    }

    /** As an administrator fetches it. */
    private String jsonOf(String email) throws IOException {
        return json(cast.as(REINE), "/admin/personer/" + cast.person(email).id().value() + "/registerutdrag.zip");
    }

    private String part(String file, String heading) {
        return house.getBean(JsonMapper.class)
                .readTree(file)
                .path("uppgifter")
                .path(heading)
                .toString();
    }

    private String json(Visitor reader, String address) throws IOException {
        var bytes = unzipped(reader, address).get("registerutdrag.json");
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(house.getBean(JsonMapper.class).readTree(text).has("uppgifter"))
                .isTrue();
        return text;
    }

    private static Map<String, byte[]> unzipped(Visitor reader, String address) throws IOException {
        var answer = reader.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        assertThat(files).containsOnlyKeys("registerutdrag.pdf", "registerutdrag.json");
        return files;
    }
}
