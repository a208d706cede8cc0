package se.samverka.meetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Sitter;
import se.samverka.platform.time.CountyClock;

/** Two officials have the same notes open. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWhoWriteTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern TEXT =
            Pattern.compile("<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>\n?([^<]*)</textarea>");

    @Autowired
    ApplicationContext house;

    @Autowired
    Agendas agendas;

    @Autowired
    KeepsRoll rolls;

    @Autowired
    CountyClock clock;

    private Group group;
    private Visitor first;
    private Visitor second;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
        first = group.as(group.sam);
        second = group.as(group.sam);
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void what_each_wrote_in_a_field_of_its_own_is_kept() {
        var meeting = group.called("2017-10-03");
        var mine = form(first, meeting);
        var theirs = form(second, meeting);
        mine.put(talk(meeting), "Vi talade om hemgång.");
        theirs.put(position(meeting), "Gruppen är enig.");

        assertThat(save(first, meeting, mine).status()).isEqualTo(303);
        assertThat(save(second, meeting, theirs).status()).isEqualTo(303);
        assertThat(form(first, meeting))
                .containsEntry(talk(meeting), "Vi talade om hemgång.")
                .containsEntry(position(meeting), "Gruppen är enig.");
    }

    @Test
    void the_second_in_the_same_field_gets_both_texts_and_the_difference_and_may_choose() {
        var meeting = group.called("2017-10-04");
        var mine = form(first, meeting);
        var theirs = form(second, meeting);
        mine.put(talk(meeting), "Gruppen är enig om hemgång.");
        theirs.put(talk(meeting), "Gruppen är oenig om hemgång.");
        save(first, meeting, mine);
        var clash = save(second, meeting, theirs);

        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.says())
                .contains(
                        "Någon annan har också ändrat ”Samtalet i korthet” på punkt 1, Trygg hemgång.",
                        "Så står det nu Gruppen är enig om hemgång.");
        assertThat(clash.html()).contains("</span>enig</del>", "</span>oenig</ins>");
        assertThat(form(first, meeting)).containsEntry(talk(meeting), "Gruppen är enig om hemgång.");

        var chosen = fields(clash);
        assertThat(chosen).containsEntry(talk(meeting), "Gruppen är oenig om hemgång.");
        assertThat(save(second, meeting, chosen).status()).isEqualTo(303);
        assertThat(form(first, meeting)).containsEntry(talk(meeting), "Gruppen är oenig om hemgång.");
    }

    @Test
    void nothing_is_published_while_somebody_has_to_choose() {
        var meeting = group.called("2017-10-05");
        var mine = form(first, meeting);
        var theirs = form(second, meeting);
        mine.put(talk(meeting), "Ett");
        theirs.put(talk(meeting), "Två");
        theirs.put("gor", "publicera");
        clock.travelTo(meeting.end());
        rolls.roll(meeting)
                .forEach(line -> theirs.put("narvaro-" + line.seat().id().value(), "MEMBER"));
        save(first, meeting, mine);

        assertThat(save(second, meeting, theirs).status()).isEqualTo(422);
        assertThat(first.get(group.at(meeting) + "/anteckningar").status()).isEqualTo(404);
    }

    @Test
    void an_answer_that_came_while_somebody_wrote_is_not_undone() {
        var meeting = group.called("2017-10-06");
        Visitor.to(house).post(group.link("notice", "Kim", meeting), Map.of("svar", "ja-plats"));
        var open = form(first, meeting);
        open.put(seat(1), "MEMBER");
        Visitor.to(house).post(group.link("notice", "Kim", meeting), Map.of("svar", "nej"));
        Visitor.to(house).post(group.link("deputy-called", "Alex", meeting), Map.of("svar", "ja-plats"));
        clock.travelTo(meeting.end());
        save(first, meeting, open);

        assertThat(rolls.roll(meeting))
                .filteredOn(line -> line.seat().id().equals(group.seat(1).id()))
                .extracting(KeepsRoll.Line::sitter)
                .containsExactly(Sitter.DEPUTY);
    }

    @Test
    void two_who_call_the_roll_differently_are_told_by_name() {
        var meeting = group.called("2017-10-09");
        clock.travelTo(meeting.end());
        var mine = form(first, meeting);
        var theirs = form(second, meeting);
        mine.put(seat(1), "DEPUTY");
        theirs.put(seat(1), "NOBODY");
        save(first, meeting, mine);
        var clash = save(second, meeting, theirs);

        assertThat(clash.says()).contains("närvaron för", "Så står det nu Alex (ersättare)");
        assertThat(clash.html()).contains("value=\"NOBODY\" checked");
    }

    private Visited save(Visitor who, Meeting meeting, Map<String, String> form) {
        return who.post(group.at(meeting) + "/anteckningar/skriv", form);
    }

    private Map<String, String> form(Visitor who, Meeting meeting) {
        return fields(who.get(group.at(meeting) + "/anteckningar/skriv"));
    }

    /** What the browser would send as it stands; nobody's seat is chosen. */
    private static Map<String, String> fields(Visited page) {
        var fields = new HashMap<String, String>();
        for (var pattern : new Pattern[] {HIDDEN, TEXT})
            fields.putAll(pattern.matcher(page.html())
                    .results()
                    .collect(Collectors.toMap(
                            found -> found.group(1),
                            found -> HtmlUtils.htmlUnescape(found.group(2)),
                            (one, same) -> same)));
        return fields;
    }

    private String seat(int ordinal) {
        return "narvaro-" + group.seat(ordinal).id().value();
    }

    private String talk(Meeting meeting) {
        return "samtal-" + item(meeting);
    }

    private String position(Meeting meeting) {
        return "stallning-" + item(meeting);
    }

    private String item(Meeting meeting) {
        return agendas.list(meeting.id()).getFirst().id().value().toString();
    }
}
