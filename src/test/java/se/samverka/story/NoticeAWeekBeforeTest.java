package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.parameter.ParticipationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.architecture.Proves;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.mail.demo.DeliveredLetter;

/** AT-04: the official sends the notice on the chair's charge, on the last day that is in time. */
@StoryTest("2017-09-11T08:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeAWeekBeforeTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final String STEN = "sten@region.example";
    private static final String RUT = "rut@region.example";
    private static final String LINK = "teams.region.example";
    private static final List<String> MEMBERS = Stream.of(
                    "asta@arboga hanna@hallstahammar karin@kungsor kim@koping nora@norberg sixten@sala svea@skinnskatteberg"
                            .split(" "),
                    "siri@surahammar vera@vasteras rut@region ria@region rolf@region olle@opposition".split(" "))
            .flatMap(Stream::of)
            .map(name -> name + ".example")
            .toList();
    private static final List<String> DEPUTIES = Stream.of(
                    "arvid@arboga henrik@hallstahammar knut@kungsor kaj@koping nils@norberg sonja@sala sigvard@skinnskatteberg"
                            .split(" "),
                    "sture@surahammar viktor@vasteras rune@region ragna@region robin@region olga@opposition".split(" "))
            .flatMap(Stream::of)
            .map(name -> name + ".example")
            .toList();

    @Autowired
    ApplicationContext house;

    private Cast cast;
    private String before;

    @BeforeAll
    void the_chair_says_yes_and_the_official_sends() {
        cast = Cast.of(house);
        before = cast.as(STEN).get(MEETING).says();
        cast.does(STEN, MEETING + "/kallelse/fraga", Map.of());
        cast.at("2017-09-12T15:50");
        cast.does(RUT, MEETING + "/kallelse/godkann", Map.of());
        cast.at("2017-09-12T16:30");
        cast.does(STEN, MEETING + "/kallelse", Map.of());
    }

    @Test
    void the_official_saw_beforehand_until_when_the_notice_is_in_time() {
        assertThat(before).contains("Kallelsen bör skickas senast tisdag 12 september.");
        assertThat(before).contains("Skickas till 13 ledamöter. 13 ersättare får en kopia för kännedom.");
    }

    @Test
    @Proves("notice-a-week-before")
    void sent_seven_days_before_it_counts_as_in_time_and_asks_for_no_reason() {
        assertThat(cast.as(STEN).get(MEETING).says())
                .contains("Skickad den 12 september 2017 kl. 16.30 av Sten Stöd på ordförandens uppdrag. Version 1.")
                .doesNotContain("Skäl:");
    }

    @Test
    void each_of_thirteen_members_gets_one_letter_with_an_invitation_and_one_file() {
        assertThat(MEMBERS).hasSize(13);
        for (var member : MEMBERS) {
            var calls = calls(member);
            assertThat(calls).as(member).hasSize(1);
            assertThat(calls.getFirst().method()).isEqualTo("REQUEST");
            assertThat(calls.getFirst().attachments()).containsExactly("mote.ics", "Kallelse äldre 2017-09-19.pdf");
        }
    }

    @Test
    void the_vacant_seat_gets_none() {
        assertThat(cast.letters("frida@fagersta.example")).isEmpty();
        assertThat(cast.letters("folke@fagersta.example")).isEmpty();
    }

    @Test
    void the_invitation_is_for_nine_in_swedish_summer_time_and_can_be_answered() {
        var event = ReadBack.event(cast.post(), call("kim@koping.example"));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2017-09-19T07:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2017-09-19T10:00:00Z"));
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("kim@koping.example");
            assertThat(attendee.getRsvp()).isTrue();
            assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        });
        assertThat(event.getOrganizer().getEmail()).matches("aldre\\+[a-z0-9]{20}@samverka\\.example");
    }

    @Test
    void each_invitation_is_its_own() {
        assertThat(MEMBERS.stream()
                        .map(member -> ReadBack.event(cast.post(), call(member))
                                .getUid()
                                .getValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_one_file_has_a_bookmark_for_each_of_six_items_and_holds_the_papers() {
        var pdf = ReadBack.pdf(cast.post(), call("nora@norberg.example"));
        var marks = ReadBack.bookmarks(pdf).stream()
                .filter(mark -> mark.matches("[1-9].*"))
                .toList();
        assertThat(marks).hasSize(6);
        for (int item = 1; item <= 6; item++) assertThat(marks.get(item - 1)).startsWith(String.valueOf(item));
        assertThat(marks.get(4)).contains("Lärande: digital tillsyn");
        assertThat(ReadBack.words(pdf))
                .contains(
                        "I dag finns elva sätt att kalla", "De som har valt kamera sover bättre", "Tre av fyra svarar");
    }

    @Test
    void deputies_get_a_copy_for_information_without_yes_and_no() {
        assertThat(DEPUTIES).hasSize(13);
        for (var deputy : DEPUTIES) {
            var calls = calls(deputy);
            assertThat(calls).as(deputy).hasSize(1);
            var copy = calls.getFirst();
            assertThat(copy.subject()).startsWith("För kännedom: ");
            assertThat(copy.isAnswerable()).isFalse();
            var calendar = ReadBack.calendar(cast.post(), copy);
            assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
            assertThat(calendar.getEvents().getFirst().getAttendees()).isEmpty();
        }
    }

    @Test
    void anybody_reads_the_agenda_and_its_open_papers_but_not_the_video_link() {
        var page = cast.anybody().get(MEETING);
        assertThat(page.says()).contains("Lärande: digital tillsyn", "Utkast till gemensam rutin för SIP");
        assertThat(page.html()).doesNotContain(LINK);
        assertThat(cast.anybody().get(MEETING + "/punkt/5/handling/1").status()).isEqualTo(200);
        assertThat(ReadBack.words(cast.anybody().get(MEETING + "/kallelse.pdf").bytes()))
                .doesNotContain(LINK);
    }

    private List<DeliveredLetter> calls(String email) {
        return cast.letters(email).stream()
                .filter(letter -> letter.subject().contains("Samverkansgruppen äldre"))
                .filter(letter -> letter.method() != null)
                .toList();
    }

    private DeliveredLetter call(String email) {
        return calls(email).getFirst();
    }
}
