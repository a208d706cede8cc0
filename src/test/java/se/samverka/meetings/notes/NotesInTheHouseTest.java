package se.samverka.meetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
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
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Sitter;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesInTheHouseTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    KeepsRoll rolls;

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
    void the_roll_is_filled_in_from_the_answers() {
        var meeting = group.called("2017-10-03");
        Visitor.to(house).post(group.link("notice", "Noor", meeting), Map.of("svar", "ja-plats"));
        Visitor.to(house).post(group.link("notice", "Kim", meeting), Map.of("svar", "nej"));
        Visitor.to(house).post(group.link("deputy-called", "Alex", meeting), Map.of("svar", "ja-plats"));
        assertThat(rolls.roll(meeting))
                .extracting(KeepsRoll.Line::sitter)
                .containsExactly(Sitter.DEPUTY, Sitter.MEMBER, null);
        assertThat(rolls.roll(meeting).getFirst().person())
                .satisfies(person -> assertThat(person).isNotNull());
    }

    @Test
    void what_is_prepared_before_the_meeting_does_not_call_the_roll() {
        var meeting = group.called("2017-10-04");
        write(meeting, "spara", "Förberett", all(Sitter.NOBODY));
        assertThat(rolls.roll(meeting)).extracting(KeepsRoll.Line::sitter).containsOnlyNulls();
    }

    @Test
    @Proves("notes-of-every-meeting")
    void a_draft_is_seen_by_nobody_and_notes_that_are_published_by_all() {
        var meeting = held("2017-10-05");
        write(meeting, "spara", "Ett utkast", all(Sitter.MEMBER));
        assertThat(anyone().get(group.at(meeting) + "/anteckningar").status()).isEqualTo(404);
        assertThat(anyone().get(group.at(meeting)).says()).contains("Anteckningarna är inte publicerade än.");
        assertThat(write(meeting, "publicera", "Vi talade om hemgång", all(Sitter.MEMBER)))
                .isEqualTo(303);
        assertThat(anyone().get(group.at(meeting) + "/anteckningar").says())
                .contains("Vi talade om hemgång", "Kim", "Version 1");
    }

    @Test
    @Proves("notes-of-every-meeting")
    void notes_without_attendance_are_refused_and_what_was_typed_is_kept() {
        var meeting = held("2017-10-06");
        var answer = group.as(group.sam)
                .post(group.at(meeting) + "/anteckningar/skriv", form(meeting, "publicera", "Långt samtal", Map.of()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Närvaro saknas för", "Långt samtal");
    }

    @Test
    void a_correction_is_a_version_of_its_own_and_the_first_stays() {
        var meeting = held("2017-10-09");
        write(meeting, "publicera", "Första lydelsen", all(Sitter.MEMBER));
        assertThat(write(meeting, "publicera", "Andra lydelsen", all(Sitter.MEMBER)))
                .as("without a word on what is changed")
                .isEqualTo(422);
        var corrected = new HashMap<>(form(meeting, "publicera", "Andra lydelsen", all(Sitter.MEMBER)));
        corrected.put("andring", "Namnet är rättat");
        group.as(group.sam).post(group.at(meeting) + "/anteckningar/skriv", corrected);
        assertThat(anyone().get(group.at(meeting) + "/anteckningar").says())
                .contains("Andra lydelsen", "Version 2", "Namnet är rättat")
                .doesNotContain("Första lydelsen");
        assertThat(anyone().get(group.at(meeting) + "/anteckningar/v1").says())
                .contains("Första lydelsen", "ersatt av en senare")
                .doesNotContain("Andra lydelsen");
    }

    @Test
    void notes_that_are_published_twice_at_once_are_written_to_each_once() {
        var meeting = held("2017-10-10");
        write(meeting, "publicera", "Samtal", all(Sitter.MEMBER));
        write(meeting, "publicera", "Samtal", all(Sitter.MEMBER));
        assertThat(group.letters("notes"))
                .filteredOn(l -> l.subject().contains("10 oktober"))
                .extracting(Group.Laid::to)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void what_was_noted_on_an_unpublished_point_is_hidden_from_the_public_and_from_letters() {
        var meeting = group.called("2017-10-11");
        var secret = group.point(meeting, "Under beredning", false);
        clock.travelTo(meeting.end());
        var form = new HashMap<>(form(meeting, "publicera", "Öppet samtal", all(Sitter.MEMBER)));
        form.put("stallning-" + secret.value(), "Slutet ställningstagande");
        group.as(group.sam).post(group.at(meeting) + "/anteckningar/skriv", form);
        var notes = group.at(meeting) + "/anteckningar";
        assertThat(anyone().get(notes).says())
                .contains("Under beredning", "publiceras inte")
                .doesNotContain("Slutet ställningstagande");
        assertThat(group.as(group.rut).get(notes).says())
                .as("a deputy who was not called")
                .doesNotContain("Slutet ställningstagande");
        assertThat(group.as(group.kim).get(notes).says()).contains("Slutet ställningstagande");
        assertThat(group.letters("notes"))
                .extracting(Group.Laid::blocks)
                .noneMatch(blocks -> blocks.contains("Slutet ställningstagande"));
    }

    @Test
    void an_agenda_stands_when_the_meeting_has_begun() {
        var meeting = held("2017-10-12");
        var answer = group.as(group.sam).post(group.at(meeting) + "/dagordning", Map.of("rubrik", "Ny punkt"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Mötet har börjat.");
        group.as(group.sam)
                .post(group.at(meeting) + "/dagordning/" + firstItem(meeting).value(), Map.of("gor", "bort"));
        assertThat(anyone().get(group.at(meeting)).says()).contains("Trygg hemgång");
    }

    @Test
    void only_the_groups_own_official_writes() {
        var meeting = held("2017-10-13");
        var another = Group.in(house, "barn-unga");
        for (var other : new Visitor[] {anyone(), group.as(group.kim), group.as(group.robin), another.as(another.sam)})
            assertThat(other.post(
                                    group.at(meeting) + "/anteckningar/skriv",
                                    form(meeting, "publicera", "Inkräktare", all(Sitter.MEMBER)))
                            .status())
                    .isEqualTo(404);
        assertThat(anyone().get(group.at(meeting) + "/anteckningar").status()).isEqualTo(404);
    }

    @Test
    void a_point_that_has_notes_stays_and_one_whose_notes_are_empty_goes() {
        var meeting = group.called("2017-10-16");
        var empty = group.point(meeting, "Övrigt", true);
        write(meeting, "spara", "Förberett samtal", Map.of());
        var sam = group.as(group.sam);
        var agenda = group.at(meeting) + "/dagordning/";
        assertThat(sam.post(agenda + empty.value(), Map.of("gor", "bort")).status())
                .isEqualTo(303);
        var kept = sam.post(agenda + firstItem(meeting).value(), Map.of("gor", "bort"));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.says()).contains("Punkten ”Trygg hemgång” har anteckningar. Töm dem först");
        write(meeting, "spara", "", Map.of());
        assertThat(sam.post(agenda + firstItem(meeting).value(), Map.of("gor", "bort"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_word_for_attendance_that_nobody_knows_says_nothing_and_what_was_typed_is_kept() {
        var meeting = held("2017-10-17");
        var junk = new HashMap<>(all(Sitter.MEMBER));
        junk.replaceAll((field, word) -> "KANSKE");
        var answer = group.as(group.sam)
                .post(group.at(meeting) + "/anteckningar/skriv", form(meeting, "publicera", "Långt samtal", junk));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Närvaro saknas för", "Långt samtal");
    }

    @Test
    void two_who_save_for_the_first_time_at_once_write_in_the_same_draft() throws Exception {
        var meeting = held("2017-10-18");
        var hands = java.util.Collections.nCopies(6, (java.util.concurrent.Callable<Integer>)
                () -> write(meeting, "spara", "Samtal", all(Sitter.MEMBER)));
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            for (var saved : threads.invokeAll(hands)) assertThat(saved.get()).isEqualTo(303);
        }
        assertThat(group.as(group.sam)
                        .get(group.at(meeting) + "/anteckningar/skriv")
                        .says())
                .contains("Samtal");
    }

    private Meeting held(String day) {
        var meeting = group.called(day);
        clock.travelTo(meeting.end());
        return meeting;
    }

    private int write(Meeting meeting, String act, String talk, Map<String, String> sitters) {
        return group.as(group.sam)
                .post(group.at(meeting) + "/anteckningar/skriv", form(meeting, act, talk, sitters))
                .status();
    }

    private Map<String, String> form(Meeting meeting, String act, String talk, Map<String, String> sitters) {
        var form = new HashMap<>(sitters);
        form.put("gor", act);
        form.put("samtal-" + firstItem(meeting).value(), talk);
        return form;
    }

    private ItemId firstItem(Meeting meeting) {
        return house.getBean(se.samverka.meetings.Agendas.class)
                .list(meeting.id())
                .getFirst()
                .id();
    }

    private Map<String, String> all(Sitter sitter) {
        var sitters = new HashMap<String, String>();
        for (var seat : new se.samverka.bodies.Seat[] {group.seat(1), group.seat(2), group.regional()})
            sitters.put("narvaro-" + seat.id().value(), sitter.name());
        return sitters;
    }

    private Visitor anyone() {
        return Visitor.to(house);
    }
}
