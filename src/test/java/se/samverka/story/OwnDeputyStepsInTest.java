package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
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
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;

/** AT-05: a member is prevented, and the own deputy steps in; nobody else. */
@StoryTest("2017-09-12T16:30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnDeputyStepsInTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    private static final String STEN = "sten@region.example";
    private static final String KIM = "kim@koping.example";
    private static final String KAJ = "kaj@koping.example";
    private static final String HANNA = "hanna@hallstahammar.example";
    private static final String HENRIK = "henrik@hallstahammar.example";
    private static final String SIXTEN = "sixten@sala.example";
    private static final String SONJA = "sonja@sala.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient database;

    private Cast cast;

    @BeforeAll
    void the_notice_is_sent() {
        cast = Cast.of(house);
        cast.does(STEN, MEETING + "/kallelse", Map.of());
    }

    @Test
    @Order(1)
    void when_a_member_declines_in_outlook_the_own_deputy_alone_is_invited_within_two_minutes() {
        cast.at("2017-09-12T17:05");
        var answered = Instant.parse("2017-09-12T15:05:00Z");
        var before = invited();
        cast.inOutlook(KIM, Answer.DECLINED);

        var after = invited();
        after.removeAll(before);
        assertThat(after).extracting(DeliveredLetter::mailbox).containsExactly(KAJ);
        assertThat(Duration.between(answered, after.getFirst().sentAt())).isLessThan(Duration.ofMinutes(2));
        assertThat(ReadBack.words(ReadBack.pdf(cast.post(), after.getFirst())))
                .isEqualTo(ReadBack.words(ReadBack.pdf(cast.post(), call(KIM))));
        assertThat(says(STEN)).contains("Ersättare tillfrågad");
    }

    @Test
    @Order(2)
    void when_the_deputy_accepts_the_strip_strikes_the_member_and_rings_the_deputy() {
        cast.at("2017-09-12T17:30");
        assertThat(inTheStrip("Köping")).contains("struck").doesNotContain("steps-in");
        cast.inOutlook(KAJ, Answer.ACCEPTED);
        assertThat(says(STEN)).contains("Ersättaren kommer på plats");
        assertThat(inTheStrip("Köping")).contains("struck", "steps-in");
        assertThat(inTheStrip("Norberg")).doesNotContain("struck").doesNotContain("steps-in");
    }

    @Test
    @Order(3)
    void when_the_member_then_wants_to_come_the_member_is_asked_to_contact_the_official() {
        cast.at("2017-09-12T18:10");
        cast.inOutlook(KIM, Answer.ACCEPTED);
        assertThat(page(KIM))
                .contains(
                        "Din ersättare har redan tackat ja. Hör av dig till Siv Stöd eller Sten Stöd om ni vill byta.");
        assertThat(withdrawn(KAJ)).isEmpty();
    }

    @Test
    @Order(4)
    void when_a_member_changes_to_yes_before_the_deputy_has_answered_the_deputys_invitation_is_withdrawn() {
        cast.at("2017-09-13T09:00");
        cast.inOutlook(HANNA, Answer.DECLINED);
        var invitation = ReadBack.event(cast.post(), answerable(HENRIK).getFirst());
        cast.at("2017-09-13T09:30");
        cast.inOutlook(HANNA, Answer.ACCEPTED);

        assertThat(withdrawn(HENRIK)).hasSize(1);
        var withdrawal = ReadBack.calendar(cast.post(), withdrawn(HENRIK).getFirst());
        assertThat(withdrawal.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(withdrawal.getEvents().getFirst().getUid()).isEqualTo(invitation.getUid());
        assertThat(withdrawal.getEvents().getFirst().getSequence().getValue())
                .isGreaterThan(invitation.getSequence().getValue());
        assertThat(says(STEN)).contains("Hanna Hallstahammar Henrik Hallstahammar Kommer på plats");
    }

    @Test
    @Order(5)
    void when_a_forwarded_call_is_accepted_by_the_deputy_the_official_reads_just_that() {
        cast.at("2017-09-13T10:00");
        cast.post().forward(call(SIXTEN).id(), "Sonja Sala", SONJA);
        cast.inOutlook(SONJA, Answer.ACCEPTED);
        assertThat(says(STEN)).contains("Sixten Sala Sonja Sala Ersättaren har tackat ja. Ledamoten har inte svarat.");
    }

    @Test
    @Order(6)
    void another_municipalitys_deputy_who_answers_changes_nothing_and_the_official_is_asked() {
        cast.at("2017-09-13T11:00");
        cast.post().forward(call("nora@norberg.example").id(), "Sonja Sala", SONJA);
        cast.inOutlook(SONJA, Answer.ACCEPTED);
        assertThat(says(STEN))
                .contains("Nora Norberg Nils Norberg Har inte svarat")
                .contains(SONJA + " har svarat ja för Norberg, men");
    }

    @Test
    @Order(7)
    void another_municipalitys_deputy_cannot_be_marked_as_stepping_in() {
        cast.at("2017-09-19T13:00");
        var form = cast.as(STEN).get(MEETING + "/anteckningar/skriv");
        var koping = form.says().replaceFirst(".*?Köping", "Köping").replaceFirst("Norberg.*", "");
        assertThat(koping).contains("Kim Köping", "Kaj Köping").doesNotContain("Sonja");

        var roll = new HashMap<String, String>();
        roll.put("narvaro-" + cast.seat("aldre", "Köping", DAY).value(), "DEPUTY");
        roll.put("plats", cast.seat("aldre", "Köping", DAY).value().toString());
        roll.put("person", cast.person(SONJA).id().value().toString());
        cast.as(STEN).post(MEETING + "/anteckningar/skriv", roll);
        assertThat(sitsForKoping()).isEqualTo(cast.person(KAJ).id().value().toString());
    }

    @Test
    @Order(8)
    void no_field_for_the_reason_of_an_absence_exists_anywhere() {
        var link = call(SIXTEN).text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        for (var html : List.of(
                cast.anybody().get(link).html(), cast.as(KIM).get(MEETING).html()))
            assertThat(html.replaceFirst("(?s).*<main", ""))
                    .doesNotContain("<textarea")
                    .doesNotContain("type=\"text\"");
        assertThat(database.sql("""
                        select column_name from information_schema.columns
                        where table_name in ('meetings_answer', 'meetings_seat_state', 'meetings_attendance')
                        """).query(String.class).list())
                .isNotEmpty()
                .noneMatch(column -> column.matches(".*(reason|why|comment|note|text|cause).*"));
    }

    private List<DeliveredLetter> invited() {
        return new java.util.ArrayList<>(cast.post().list().stream()
                .filter(DeliveredLetter::isAnswerable)
                .toList());
    }

    private List<DeliveredLetter> answerable(String email) {
        return cast.letters(email).stream()
                .filter(DeliveredLetter::isAnswerable)
                .toList();
    }

    private List<DeliveredLetter> withdrawn(String email) {
        return cast.letters(email).stream()
                .filter(letter -> "CANCEL".equals(letter.method()))
                .toList();
    }

    /** The oldest, which is the member's own. */
    private DeliveredLetter call(String email) {
        return answerable(email).getLast();
    }

    private String says(String email) {
        return cast.as(email).get(MEETING).says();
    }

    private String page(String email) {
        return cast.anybody()
                .get(call(email).text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1"))
                .says();
    }

    /** The seat's own part of the picture. */
    private String inTheStrip(String seat) {
        return Pattern.compile("(?s)<g class=\"seats\">.*?</g>")
                .matcher(cast.as(STEN).get(MEETING).html())
                .results()
                .map(MatchResult::group)
                .filter(group -> group.contains(">" + seat + "<"))
                .findFirst()
                .orElseThrow();
    }

    private String sitsForKoping() {
        return database.sql("""
                        select cast(attendance.person as text)
                        from meetings_attendance attendance
                        join meetings_meeting meeting on meeting.id = attendance.meeting
                        where attendance.seat = :seat and meeting.day = :day
                        """)
                .param("day", DAY)
                .param("seat", cast.seat("aldre", "Köping", DAY).value())
                .query(String.class)
                .single();
    }
}
