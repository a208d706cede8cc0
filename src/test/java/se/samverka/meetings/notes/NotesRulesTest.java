package se.samverka.meetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Sitter;
import se.samverka.platform.rules.Verdict;

class NotesRulesTest {

    @Test
    @Proves("notes-of-every-meeting")
    void notes_wait_until_the_meeting_has_begun() {
        assertThat(codes(NotesRules.whyNot(false, true, List.of()))).containsExactly("not-held");
    }

    @Test
    @Proves("notes-of-every-meeting")
    void empty_notes_are_no_notes() {
        assertThat(codes(NotesRules.whyNot(true, false, List.of()))).containsExactly("nothing-written");
    }

    @ParameterizedTest
    @EnumSource(Sitter.class)
    @Proves("notes-of-every-meeting")
    void notes_say_for_every_seat_who_was_there(Sitter sitter) {
        assertThat(NotesRules.whyNot(true, true, List.of(line("Köping", sitter))))
                .isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("notes-of-every-meeting")
    void every_seat_without_a_word_on_it_is_named() {
        var roll = List.of(line("Köping", null), line("Norberg", Sitter.MEMBER), line("Sala", null));
        assertThat(NotesRules.whyNot(true, true, roll).hindrances())
                .extracting(Verdict.Hindrance::sentence)
                .containsExactly(
                        "Närvaro saknas för Köping. Välj ledamot, ersättare eller frånvarande.",
                        "Närvaro saknas för Sala. Välj ledamot, ersättare eller frånvarande.");
    }

    @ParameterizedTest
    @CsvSource({"1, , true", "1, '', true", "2, , false", "2, ' ', false", "2, Namnet är rättat, true", "3, '', false"})
    void a_correction_says_what_it_changes(int version, @Nullable String change, boolean allowed) {
        assertThat(NotesRules.correctionSaysWhat(version, change).allows()).isEqualTo(allowed);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.hindrances().stream().map(Verdict.Hindrance::code).toList();
    }

    private static KeepsRoll.Line line(String label, @Nullable Sitter sitter) {
        var seat = new Seat(
                new SeatId(UUID.randomUUID()), new BodyId(UUID.randomUUID()), 1, label, null, label, false, null);
        return new KeepsRoll.Line(seat, sitter, null, true);
    }
}
