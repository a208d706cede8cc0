package se.samverka.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.agenda.AddPaper;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.pdf.ForeignPapers;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeInTheHouseTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Meetings meetings;

    @Autowired
    AddPaper papers;

    @Autowired
    People people;

    @Autowired
    Appoint appoint;

    @Autowired
    CountyClock clock;

    private Group group;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    @Proves("the-group-decides-its-meetings")
    void a_group_plans_as_many_meetings_as_it_will_and_all_can_see_them() {
        var form = Map.of("dag", "2017-11-14", "borjar", "09:00", "slutar", "12:00", "plats", "Rådhuset");
        var sam = group.as(group.sam);
        assertThat(sam.post(group.address() + "/moten/nytt", form).location())
                .isEqualTo(group.address() + "/moten/2017-11-14");
        for (var day = LocalDate.of(2018, 1, 1); day.isBefore(LocalDate.of(2018, 1, 15)); day = day.plusDays(1))
            group.planWithoutAgenda(day.toString());
        assertThat(Visitor.to(house).get("/moten?organ=aldre").says()).contains("14 nov", "1 jan", "14 jan");
    }

    @Test
    @Proves("the-group-decides-its-meetings")
    void only_what_cannot_be_is_refused_and_what_was_typed_is_kept() {
        var sam = group.as(group.sam);
        var backwards = sam.post(
                group.address() + "/moten/nytt",
                Map.of("dag", "2017-11-15", "borjar", "12:00", "slutar", "09:00", "plats", "Stora salen"));
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.says()).contains("Mötet slutar före det börjar.");
        assertThat(backwards.html()).contains("2017-11-15", "12:00", "09:00", "Stora salen");
        var past = Map.of("dag", "2017-09-11", "borjar", "09:00", "slutar", "12:00");
        assertThat(sam.post(group.address() + "/moten/nytt", past).says()).contains("Dagen har redan varit.");
    }

    @Test
    void a_meeting_planned_twice_is_one_meeting() {
        var form = Map.of("dag", "2017-11-16", "borjar", "09:00", "slutar", "12:00");
        var sam = group.as(group.sam);
        sam.post(group.address() + "/moten/nytt", form);
        assertThat(sam.post(group.address() + "/moten/nytt", form).says()).contains("Gruppen har redan ett möte då.");
        assertThat(sam.get(group.address() + "/moten/2017-11-16-2").status()).isEqualTo(404);
    }

    @Test
    void each_member_is_written_to_once_and_each_deputy_gets_a_copy() {
        var meeting = group.plan("2017-10-03");
        var before = count();
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "Bråttom", "version", "0"));
        assertThat(count() - before).isEqualTo(5);
        assertThat(group.letters("notice"))
                .filteredOn(l -> l.subject().contains(" 3 oktober"))
                .allSatisfy(l -> assertThat(l.method()).isEqualTo("REQUEST"))
                .extracting(Group.Laid::to)
                .containsExactlyInAnyOrder(group.email("Robin"), group.email("Kim"), group.email("Noor"));
        assertThat(group.letters("deputys-copy"))
                .filteredOn(l -> l.subject().contains(" 3 oktober"))
                .allSatisfy(l -> assertThat(l.method()).isEqualTo("PUBLISH"))
                .extracting(Group.Laid::to)
                .containsExactlyInAnyOrder(group.email("Rut"), group.email("Alex"));
    }

    @Test
    void a_notice_pressed_ten_times_at_once_is_sent_once() throws Exception {
        var meeting = group.plan("2017-10-04");
        var before = count();
        var sam = group.as(group.sam);
        Callable<Integer> press =
                () -> sam.post(group.at(meeting) + "/kallelse", Map.of("skal", "Bråttom", "version", "0"))
                        .status();
        try (var fingers = Executors.newFixedThreadPool(10)) {
            for (var pressed : fingers.invokeAll(
                    IntStream.range(0, 10).mapToObj(n -> press).toList()))
                assertThat(pressed.get()).isEqualTo(303);
        }
        assertThat(count() - before).isEqualTo(5);
        assertThat(meetings.meeting(meeting.id()).version()).isEqualTo(1);
    }

    @Test
    void a_new_version_is_sent_from_the_page_that_shows_the_one_before() {
        var meeting = group.called("2017-10-05");
        var before = count();
        var sam = group.as(group.sam);
        sam.post(group.at(meeting) + "/kallelse", Map.of("skal", "Igen", "version", "0"));
        assertThat(count()).as("from an old page").isEqualTo(before);
        assertThat(sam.get(group.at(meeting)).html()).contains("name=\"version\" value=\"1\"");
        sam.post(group.at(meeting) + "/kallelse", Map.of("skal", "Ny punkt", "version", "1"));
        assertThat(group.letters("notice-changed")).hasSize(3);
    }

    @Test
    @Proves("notice-a-week-before")
    void a_late_notice_wants_a_reason_and_keeps_it() {
        var meeting = group.plan("2017-09-15");
        var sam = group.as(group.sam);
        var before = count();
        sam.post(group.at(meeting) + "/kallelse", Map.of("skal", "  ", "version", "0"));
        assertThat(count()).isEqualTo(before);
        assertThat(sam.get(group.at(meeting)).says()).contains("Kallelsen skickas 3 dagar före mötet.");
        sam.post(group.at(meeting) + "/kallelse", Map.of("skal", "Lokalen blev ledig", "version", "0"));
        assertThat(count()).isEqualTo(before + 5);
        assertThat(sam.get(group.at(meeting)).says()).contains("Skäl: Lokalen blev ledig");
    }

    @Test
    void an_empty_agenda_is_not_sent() {
        var meeting = group.planWithoutAgenda("2017-10-06");
        var before = count();
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "x", "version", "0"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void the_chair_approves_by_the_link_in_one_letter() {
        var meeting = group.plan("2017-10-10");
        var sam = group.as(group.sam);
        var before = group.letters("approve-notice").size();
        sam.post(group.at(meeting) + "/kallelse/fraga", Map.of());
        sam.post(group.at(meeting) + "/kallelse/fraga", Map.of());
        assertThat(group.letters("approve-notice")).hasSize(before + 1);
        var link = group.link("approve-notice", "Robin", meeting);
        var anyone = Visitor.to(house);
        assertThat(anyone.get(link).says()).contains("Trygg hemgång");
        assertThat(sam.get(group.at(meeting)).says())
                .as("a link that is opened approves nothing")
                .contains("Väntar på att Robin godkänner");
        anyone.post(link, Map.of());
        assertThat(sam.get(group.at(meeting)).says()).contains("Godkänd av Robin");
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void the_chair_approves_on_the_page_and_nobody_else_can() {
        var meeting = group.plan("2017-10-11");
        for (var other : new Visitor[] {Visitor.to(house), group.as(group.kim), group.as(group.sam)})
            assertThat(other.post(group.at(meeting) + "/kallelse/godkann", Map.of())
                            .status())
                    .isEqualTo(404);
        group.as(group.robin).post(group.at(meeting) + "/kallelse/godkann", Map.of());
        var before = count();
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("version", "0"));
        assertThat(count()).as("in time and approved: no reason is wanted").isEqualTo(before + 5);
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void a_chair_who_has_left_cannot_approve() {
        var another = Group.in(house, "kultur-idrott");
        var meeting = another.plan("2017-10-12");
        another.as(another.sam).post(another.at(meeting) + "/kallelse/fraga", Map.of());
        var chair = people.listAppointments(another.robin, clock.today()).stream()
                .filter(a -> a.charge() == Charge.CHAIR)
                .map(Appointment::id)
                .findFirst()
                .orElseThrow();
        appoint.end(new Actor.House("test"), chair, LocalDate.of(2017, 9, 11));
        assertThat(Visitor.to(house)
                        .post(another.link("approve-notice", "Robin", meeting), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(another.as(another.sam).get(another.at(meeting)).says()).doesNotContain("Godkänd av");
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void a_yes_falls_when_the_agenda_is_changed_after_it_and_the_page_says_so() {
        var meeting = group.plan("2017-10-17");
        var sam = group.as(group.sam);
        group.as(group.robin).post(group.at(meeting) + "/kallelse/godkann", Map.of());
        sam.post(group.at(meeting) + "/dagordning", Map.of("rubrik", "Laget runt", "typ", "FROM_HOME"));
        assertThat(sam.get(group.at(meeting)).says())
                .contains("Dagordningen har ändrats sedan Robin godkände den. Be om ett nytt ja.")
                .doesNotContain("Godkänd av Robin");
        var before = count();
        sam.post(group.at(meeting) + "/kallelse", Map.of("version", "0"));
        assertThat(count()).as("a notice with no standing yes wants a reason").isEqualTo(before);
        sam.post(group.at(meeting) + "/kallelse/fraga", Map.of());
        assertThat(sam.get(group.at(meeting)).says()).contains("Väntar på ett nytt ja.");
        var link = group.link("approve-notice", "Robin", meeting);
        assertThat(group.letters("approve-notice").getLast().blocks()).contains("har ändrats sedan du godkände den");
        assertThat(Visitor.to(house).get(link).says()).contains("Laget runt", "Här är den nya");
        Visitor.to(house).post(link, Map.of());
        assertThat(sam.get(group.at(meeting)).says()).contains("Godkänd av Robin");
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void order_words_and_papers_are_content_too_and_what_changes_nothing_is_not() {
        var meeting = group.plan("2017-10-18");
        var second = group.point(meeting, "Laget runt", true);
        var sam = group.as(group.sam);
        var point = group.at(meeting) + "/dagordning/" + second.value();
        var same = Map.of("gor", "andra", "rubrik", "Laget runt", "typ", "TALK", "minuter", "30", "publiceras", "ja");
        var other = Map.of("gor", "andra", "rubrik", "Laget runt", "typ", "TALK", "minuter", "45", "publiceras", "ja");
        assertThat(standsAfter(meeting, () -> sam.post(point, same))).isTrue();
        assertThat(standsAfter(meeting, () -> sam.post(point, Map.of("gor", "ner"))))
                .as("the last one down")
                .isTrue();
        assertThat(standsAfter(meeting, () -> sam.post(point, other))).isFalse();
        assertThat(standsAfter(meeting, () -> sam.post(point, Map.of("gor", "upp"))))
                .isFalse();
        assertThat(standsAfter(meeting, () -> addPaper(meeting, second))).isFalse();
        assertThat(standsAfter(meeting, () -> sam.post(point + "/handling/bort", Map.of("nummer", "1"))))
                .isFalse();
        assertThat(standsAfter(meeting, () -> sam.post(point, Map.of("gor", "bort"))))
                .isFalse();
    }

    @Test
    void a_yes_stands_when_the_agenda_is_changed_after_the_notice_is_sent() {
        var meeting = group.plan("2017-10-19");
        group.as(group.robin).post(group.at(meeting) + "/kallelse/godkann", Map.of());
        var sam = group.as(group.sam);
        sam.post(group.at(meeting) + "/kallelse", Map.of("version", "0"));
        group.point(meeting, "Sent inkommet", true);
        assertThat(sam.get(group.at(meeting)).says()).contains("Godkänd av Robin");
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void a_yes_to_an_agenda_that_changed_while_it_was_read_does_not_count() {
        var meeting = group.plan("2017-10-20");
        group.as(group.sam).post(group.at(meeting) + "/kallelse/fraga", Map.of());
        var link = group.link("approve-notice", "Robin", meeting);
        var robin = Visitor.to(house);
        var read = edition(robin.get(link).html());
        group.point(meeting, "Ny fråga", true);
        var answer = robin.post(link, Map.of("dagordning", read));
        assertThat(answer.says()).contains("Dagordningen ändrades medan du läste.", "Ny fråga");
        var onThePage = group.as(group.robin).post(group.at(meeting) + "/kallelse/godkann", Map.of("dagordning", read));
        assertThat(onThePage.says()).contains("Dagordningen ändrades medan du läste.");
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).doesNotContain("Godkänd av Robin");
        robin.post(link, Map.of("dagordning", edition(answer.html())));
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).contains("Godkänd av Robin");
    }

    private static String edition(String html) {
        return html.replaceAll("(?s).*name=\"dagordning\" value=\"([0-9]+)\".*", "$1");
    }

    private boolean standsAfter(Meeting meeting, Runnable act) {
        group.as(group.robin).post(group.at(meeting) + "/kallelse/godkann", Map.of());
        assertThat(group.as(group.sam).get(group.at(meeting)).says()).contains("Godkänd av Robin");
        act.run();
        return group.as(group.sam).get(group.at(meeting)).says().contains("Godkänd av Robin");
    }

    private void addPaper(Meeting meeting, ItemId item) {
        papers.add(
                new Actor.House("test"),
                meeting.id(),
                item,
                new AddPaper.Upload("Läget.pdf", ForeignPapers.plain("Läget"), "", true));
    }

    @Test
    void a_notices_pdf_is_told_from_others_by_its_title() throws Exception {
        var meeting = group.plan("2017-10-24");
        var pdf = group.at(meeting) + "/kallelse.pdf";
        var day = group.body().name() + ", tisdag 24 oktober 2017";
        assertThat(title(group.as(group.sam).get(pdf).bytes())).isEqualTo("Utkast till kallelse: " + day);
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "prov", "version", "0"));
        assertThat(title(Visitor.to(house).get(pdf).bytes())).isEqualTo("Kallelse: " + day);
    }

    private static String title(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return file.getDocumentInformation().getTitle();
        }
    }

    @Test
    void only_the_groups_own_official_asks_and_sends() {
        var meeting = group.plan("2017-10-13");
        var another = Group.in(house, "barn-unga");
        for (var other :
                new Visitor[] {Visitor.to(house), group.as(group.kim), group.as(group.robin), another.as(another.sam)
                }) {
            assertThat(other.post(group.at(meeting) + "/kallelse", Map.of("skal", "x"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post(group.at(meeting) + "/kallelse/fraga", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(other.get(group.at(meeting) + "/dagordning").status()).isIn(303, 404);
            assertThat(other.get(group.address() + "/moten/nytt").status()).isIn(303, 404);
        }
        assertThat(stands(meeting).called()).isFalse();
    }

    private Meeting stands(Meeting meeting) {
        return meetings.meeting(meeting.id());
    }

    private int count() {
        return group.letters("notice").size() + group.letters("deputys-copy").size();
    }
}
