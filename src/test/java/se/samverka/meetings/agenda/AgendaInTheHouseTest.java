package se.samverka.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Paper;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.agenda.AddPaper.Upload;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.pdf.ForeignPapers;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaInTheHouseTest {

    private static final Actor TEST = new Actor.House("test");

    @Autowired
    ApplicationContext house;

    @Autowired
    Agendas agendas;

    @Autowired
    AddPaper papers;

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
    void a_point_that_two_change_keeps_both_changes_and_a_clash_is_shown() {
        var meeting = group.plan("2017-11-03");
        var sam = group.as(group.sam);
        var seen = Edit.SEEN + "rubrik";
        act(sam, meeting, 1, Map.of("gor", "andra", "rubrik", "Trygg hemgång i vinter"));
        var mine = Map.of("gor", "andra", "rubrik", "Hemgång", seen, Edit.print("Trygg hemgång"));
        var clash =
                sam.post(agenda(meeting) + "/" + items(meeting).getFirst().id().value(), mine);
        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.says())
                .contains(
                        "Någon annan har också ändrat punkt 1, Trygg hemgång i vinter.",
                        "Så står det nu Trygg hemgång i vinter");
        assertThat(clash.html()).contains("<details open", "value=\"Hemgång\"");
        assertThat(headings(meeting)).containsExactly("Trygg hemgång i vinter");
    }

    @Test
    void a_point_that_is_typed_wrong_keeps_what_was_typed() {
        var meeting = group.plan("2017-11-06");
        var sam = group.as(group.sam);
        var wrong = Map.of("gor", "andra", "rubrik", "Hemgång på nytt", "minuter", "en kvart", "foredragande", "Kaj");
        var answer =
                sam.post(agenda(meeting) + "/" + items(meeting).getFirst().id().value(), wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("value=\"Hemgång på nytt\"", "value=\"en kvart\"", "value=\"Kaj\"", "href=\"#minuter-1\"");
    }

    @Test
    void points_are_added_moved_changed_and_removed() {
        var meeting = group.plan("2017-10-03");
        var sam = group.as(group.sam);
        sam.post(agenda(meeting), Map.of("rubrik", "Laget runt", "typ", "FROM_HOME", "minuter", "20"));
        assertThat(headings(meeting)).containsExactly("Trygg hemgång", "Laget runt");
        act(sam, meeting, 2, Map.of("gor", "upp"));
        assertThat(headings(meeting)).containsExactly("Laget runt", "Trygg hemgång");
        act(sam, meeting, 1, Map.of("gor", "upp"));
        act(sam, meeting, 2, Map.of("gor", "ner"));
        assertThat(headings(meeting)).as("first and last stay").containsExactly("Laget runt", "Trygg hemgång");
        act(sam, meeting, 1, Map.of("gor", "andra", "rubrik", "Runt bordet", "minuter", "5"));
        assertThat(items(meeting).getFirst())
                .extracting(AgendaItem::heading, AgendaItem::minutes, AgendaItem::published)
                .containsExactly("Runt bordet", 5, false);
        act(sam, meeting, 1, Map.of("gor", "bort"));
        assertThat(items(meeting)).extracting(AgendaItem::number).containsExactly(1);
    }

    @Test
    void a_point_without_a_heading_is_refused_and_what_was_typed_is_kept() {
        var meeting = group.plan("2017-10-04");
        var answer = group.as(group.sam)
                .post(agenda(meeting), Map.of("rubrik", " ", "minuter", "30", "foredragande", "Kim Köping"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Skriv en rubrik för punkten.");
        assertThat(answer.html()).contains("Kim Köping");
        assertThat(items(meeting)).hasSize(1);
    }

    @Test
    void a_point_of_another_meeting_is_not_found() {
        var meeting = group.plan("2017-10-05");
        var other = group.plan("2017-10-06");
        var answer =
                group.as(group.sam).post(agenda(meeting) + "/" + point(other, 1).value(), Map.of("gor", "bort"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(items(other)).hasSize(1);
    }

    @Test
    void a_good_pdf_is_added_and_read_by_all_when_the_notice_is_sent() {
        var meeting = group.plan("2017-10-09");
        papers.add(TEST, meeting.id(), point(meeting, 1), pdf("Läget.pdf", true));
        var paper = group.at(meeting) + "/punkt/1/handling/1";
        assertThat(Visitor.to(house).get(paper).status()).as("a draft").isEqualTo(404);
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "prov", "version", "0"));
        assertThat(Visitor.to(house).get(paper).status()).isEqualTo(200);
        assertThat(Visitor.to(house).get(group.at(meeting)).says()).contains("Läget");
    }

    @Test
    void what_is_no_pdf_or_is_locked_is_refused_and_nothing_is_kept() {
        var meeting = group.plan("2017-10-10");
        var word = new Upload("Plan.pdf", "PK word".getBytes(StandardCharsets.UTF_8), "", true);
        var locked = new Upload("Plan.pdf", ForeignPapers.locked(), "", true);
        for (var upload : List.of(word, locked))
            assertThatThrownBy(() -> papers.add(TEST, meeting.id(), point(meeting, 1), upload))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Plan.pdf");
        assertThat(items(meeting).getFirst().papers()).isEmpty();
    }

    @Test
    void an_unpublished_paper_is_read_by_the_called_only() {
        var meeting = group.plan("2017-10-11");
        papers.add(TEST, meeting.id(), point(meeting, 1), pdf("Utkast.pdf", false));
        group.as(group.sam).post(group.at(meeting) + "/kallelse", Map.of("skal", "prov", "version", "0"));
        var paper = group.at(meeting) + "/punkt/1/handling/1";
        assertThat(group.as(group.kim).get(paper).status()).isEqualTo(200);
        assertThat(group.as(group.rut).get(paper).status())
                .as("a deputy who is not called")
                .isEqualTo(404);
        assertThat(Visitor.to(house).get(paper).status()).isEqualTo(404);
        assertThat(Visitor.to(house).get(group.at(meeting)).says()).contains("Begär ut");
    }

    @Test
    void only_the_groups_own_official_builds_it() {
        var meeting = group.plan("2017-10-12");
        var another = Group.in(house, "barn-unga");
        for (var other :
                List.of(Visitor.to(house), group.as(group.kim), group.as(group.robin), another.as(another.sam)))
            assertThat(other.post(agenda(meeting), Map.of("rubrik", "Inkräktare"))
                            .status())
                    .isEqualTo(404);
        assertThat(items(meeting)).hasSize(1);
    }

    @Test
    void points_that_are_added_at_once_come_one_after_the_other() throws Exception {
        var meeting = group.planWithoutAgenda("2017-10-13");
        var sam = group.as(group.sam);
        var adding = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> (Callable<Integer>) () -> sam.post(agenda(meeting), Map.of("rubrik", "Punkt " + n))
                        .status())
                .toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var added : hands.invokeAll(adding)) assertThat(added.get()).isEqualTo(303);
        }
        assertThat(items(meeting)).extracting(AgendaItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void a_paper_is_uploaded_from_the_page_and_one_with_a_number_in_it_once_it_is_looked_through() {
        var meeting = group.plan("2017-10-16");
        var upload = agenda(meeting) + "/" + point(meeting, 1).value() + "/handling";
        var sam = group.as(group.sam);
        var good = new Visitor.File("fil", "Läget i länet.pdf", "application/pdf", ForeignPapers.plain("Läget"));
        assertThat(sam.post(upload, Map.of("titel", "Lägesrapport", "publiceras", "ja"), good)
                        .status())
                .isEqualTo(303);
        var personal = new Visitor.File(
                "fil", "Underlag.pdf", "application/pdf", ForeignPapers.plain("Ärendet gäller 19121212-1212."));
        var stopped = sam.post(upload, Map.of("titel", ""), personal);
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.says()).contains("personnummer", "kryssa i ”Jag har granskat filen”");
        assertThat(sam.post(upload, Map.of("titel", "", "granskad", "ja"), personal)
                        .status())
                .isEqualTo(303);
        assertThat(items(meeting).getFirst().papers())
                .extracting(Paper::title, Paper::published)
                .containsExactly(tuple("Lägesrapport", true), tuple("Underlag", false));
        assertThat(sam.get(group.at(meeting) + "/punkt/1/handling/1").bytes()).isEqualTo(good.bytes());
    }

    @Test
    void what_is_no_paper_is_refused_on_the_page_looked_through_or_not() {
        var meeting = group.plan("2017-10-17");
        var upload = agenda(meeting) + "/" + point(meeting, 1).value() + "/handling";
        var word = new Visitor.File("fil", "Plan.pdf", "application/pdf", "PK word".getBytes(StandardCharsets.UTF_8));
        var answer = group.as(group.sam).post(upload, Map.of("granskad", "ja"), word);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Plan.pdf");
        var none = new Visitor.File("fil", "", "application/octet-stream", new byte[0]);
        assertThat(group.as(group.sam).post(upload, Map.of(), none).says()).contains("Välj en pdf att lägga till.");
        assertThat(Visitor.to(house).post(upload, Map.of(), word).status()).isEqualTo(404);
        assertThat(items(meeting).getFirst().papers()).isEmpty();
    }

    private static Upload pdf(String name, boolean published) {
        return new Upload(name, ForeignPapers.plain("Läget i länet"), "", published);
    }

    private void act(Visitor sam, Meeting meeting, int number, Map<String, String> form) {
        assertThat(sam.post(agenda(meeting) + "/" + point(meeting, number).value(), form)
                        .status())
                .isEqualTo(303);
    }

    private ItemId point(Meeting meeting, int number) {
        return items(meeting).get(number - 1).id();
    }

    private List<String> headings(Meeting meeting) {
        return items(meeting).stream().map(AgendaItem::heading).toList();
    }

    private List<AgendaItem> items(Meeting meeting) {
        return agendas.list(meeting.id());
    }

    private String agenda(Meeting meeting) {
        return group.at(meeting) + "/dagordning";
    }
}
