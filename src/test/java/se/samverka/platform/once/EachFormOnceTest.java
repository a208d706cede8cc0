package se.samverka.platform.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.platform.pdf.ForeignPapers;
import se.samverka.platform.time.CountyClock;

/** The same form ten times at once has one effect. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachFormOnceTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Agendas agendas;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    private Group group;
    private Visitor sam;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
        sam = group.as(group.sam);
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void a_point_is_added_once_and_everybody_is_shown_the_agenda() throws Exception {
        var meeting = group.plan("2017-10-03");
        var answers = tenTimes(() -> sam.post(agenda(meeting), keyed(Map.of("rubrik", "Laget runt"), "a")));

        assertThat(answers).extracting(Visited::status).containsOnly(303);
        assertThat(answers).extracting(Visited::location).containsOnly(agenda(meeting));
        assertThat(headings(meeting)).containsExactly("Trygg hemgång", "Laget runt");
    }

    @Test
    void without_a_key_each_sending_acts() throws Exception {
        var meeting = group.plan("2017-10-04");
        tenTimes(() -> sam.post(agenda(meeting), Map.of("rubrik", "Laget runt")));

        assertThat(headings(meeting)).hasSize(11);
    }

    @Test
    void whoever_goes_back_and_writes_something_else_sends_another_form() {
        var meeting = group.plan("2017-10-05");
        sam.post(agenda(meeting), keyed(Map.of("rubrik", "Laget runt"), "b"));
        sam.post(agenda(meeting), keyed(Map.of("rubrik", "Nästa möte"), "b"));
        sam.post(agenda(meeting), keyed(Map.of("rubrik", "Nästa möte"), "b"));

        assertThat(headings(meeting)).containsExactly("Trygg hemgång", "Laget runt", "Nästa möte");
    }

    @Test
    void a_form_that_was_refused_can_be_sent_again_as_it_is() {
        var meeting = group.called("2017-10-06");
        var form = keyed(Map.of("gor", "publicera", "samtal-" + first(meeting), "Samtal"), "c");
        var write = group.at(meeting) + "/anteckningar/skriv";
        assertThat(sam.post(write, form).status()).as("before the meeting").isEqualTo(422);
        assertThat(sam.post(write, form).status())
                .as("saved again, refused again")
                .isEqualTo(422);
    }

    @Test
    void a_paper_is_taken_once_and_another_with_the_same_key_too() throws Exception {
        var meeting = group.plan("2017-10-09");
        var address = agenda(meeting) + "/" + first(meeting) + "/handling";
        var paper = paper("Underlag");
        tenTimes(() -> sam.post(address, keyed(Map.of("titel", "Underlag"), "d"), paper));
        assertThat(papers(meeting)).isEqualTo(1);
        sam.post(address, keyed(Map.of("titel", "Underlag"), "d"), paper("Ett annat"));
        assertThat(papers(meeting)).isEqualTo(2);
    }

    @Test
    void a_meeting_is_called_once_and_a_second_notice_is_not_sent() throws Exception {
        var meeting = group.plan("2017-10-10");
        tenTimes(() -> sam.post(group.at(meeting) + "/kallelse", keyed(Map.of("skal", "Det är bråttom."), "e")));

        assertThat(group.letters("notice").stream()
                        .filter(letter -> letter.subject().contains("10 oktober"))
                        .map(Group.Laid::to))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(acts("meetings.send-notice", meeting)).isEqualTo(1);
    }

    @Test
    void notes_are_published_as_one_version() throws Exception {
        var meeting = group.called("2017-10-11");
        clock.travelTo(meeting.end());
        var form = new HashMap<>(Map.of("gor", "publicera", "samtal-" + first(meeting), "Samtal"));
        for (int seat = 1; seat <= 2; seat++)
            form.put("narvaro-" + group.seat(seat).id().value(), "MEMBER");
        form.put("narvaro-" + group.regional().id().value(), "MEMBER");
        var answers = tenTimes(() -> sam.post(group.at(meeting) + "/anteckningar/skriv", keyed(form, "f")));

        assertThat(answers).extracting(Visited::location).containsOnly(group.at(meeting) + "/anteckningar");
        assertThat(acts("meetings.publish-notes", meeting)).isEqualTo(1);
    }

    @Test
    void what_a_page_shows_has_a_key_of_its_own_each_time() {
        var meeting = group.plan("2017-10-12");

        assertThat(key(sam.get(agenda(meeting)))).isNotEqualTo(key(sam.get(agenda(meeting))));
    }

    @Test
    void after_a_day_it_is_forgotten() {
        var forms = house.getBean(SentForms.class);
        var print = UUID.randomUUID().toString();
        forms.take(print, UUID.randomUUID(), clock.instant());
        house.getBean(ForgetSentForms.class).run();
        assertThat(forms.take(print, UUID.randomUUID(), clock.instant())).isFalse();
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS).plusDays(1).plusMinutes(1));
        house.getBean(ForgetSentForms.class).run();
        assertThat(forms.take(print, UUID.randomUUID(), clock.instant())).isTrue();
    }

    private static List<Visited> tenTimes(Callable<Visited> sending) throws Exception {
        try (var hands = Executors.newFixedThreadPool(10)) {
            return hands.invokeAll(Collections.nCopies(10, sending)).stream()
                    .map(sent -> sent.resultNow())
                    .toList();
        }
    }

    private static Map<String, String> keyed(Map<String, String> fields, String key) {
        var keyed = new HashMap<>(fields);
        keyed.put(FormKey.FIELD, key);
        return keyed;
    }

    private static String key(Visited page) {
        var html = page.html();
        var at = html.indexOf("name=\"" + FormKey.FIELD + "\" value=\"");
        return html.substring(at, at + 70);
    }

    private static Visitor.File paper(String heading) {
        return new Visitor.File("fil", "underlag.pdf", "application/pdf", ForeignPapers.plain(heading));
    }

    private List<String> headings(Meeting meeting) {
        return agendas.list(meeting.id()).stream().map(item -> item.heading()).toList();
    }

    private long papers(Meeting meeting) {
        return agendas.list(meeting.id()).getFirst().papers().size();
    }

    private String first(Meeting meeting) {
        return agendas.list(meeting.id()).getFirst().id().value().toString();
    }

    private String agenda(Meeting meeting) {
        return group.at(meeting) + "/dagordning";
    }

    private int acts(String act, Meeting meeting) {
        return db.sql("select count(*) from platform_audit_line where act = :act and subject = :subject")
                .param("act", act)
                .param("subject", meeting.subject())
                .query(Integer.class)
                .single();
    }
}
