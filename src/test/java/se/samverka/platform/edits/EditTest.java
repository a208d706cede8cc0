package se.samverka.platform.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditTest {

    @ParameterizedTest(name = "opened {0}, stands {1}, sent {2}: kept {3}, clash {4}")
    @CsvSource({
        "a, a, a, a, false",
        "a, a, b, b, false",
        "a, b, a, b, false",
        "a, b, b, b, false",
        "a, b, c, b, true",
        "'', b, c, b, true",
        "a, '', c, '', true",
        "a, b, '', b, true",
    })
    void the_later_one_chooses_only_where_both_changed(
            String opened, String stands, String sent, String kept, boolean clash) {
        var merged =
                new Edit(Map.of("text", sent, Edit.SEEN + "text", Edit.print(opened))).with(Map.of("text", stands));

        assertThat(merged.kept()).containsExactly(Map.entry("text", kept));
        assertThat(merged.isWhole()).isEqualTo(!clash);
        if (clash) assertThat(merged.clashes()).containsExactly(new Clash("text", stands, sent));
    }

    @Test
    void two_who_change_different_fields_are_both_kept() {
        var second = new Edit(Map.of(
                "talk",
                "old",
                Edit.SEEN + "talk",
                Edit.print("old"),
                "position",
                "mine",
                Edit.SEEN + "position",
                Edit.print("old")));

        assertThat(second.with(Map.of("talk", "theirs", "position", "old")).kept())
                .containsEntry("talk", "theirs")
                .containsEntry("position", "mine");
    }

    @Test
    void a_browsers_line_ends_are_no_change() {
        var edit = new Edit(Map.of("text", "ett\r\ntvå\r\n", Edit.SEEN + "text", Edit.print("ett\ntvå")));

        assertThat(edit.with(Map.of("text", "tre")).kept()).containsEntry("text", "tre");
    }

    @Test
    void what_was_not_sent_stays_and_what_is_no_field_is_left_out() {
        var merged = new Edit(Map.of("other", "x")).with(Map.of("text", "stays"));

        assertThat(merged.kept()).containsExactly(Map.entry("text", "stays"));
    }

    @Test
    void what_says_nothing_of_what_it_saw_is_meant_to_stand() {
        assertThat(new Edit(Map.of("text", "new")).with(Map.of("text", "old")).kept())
                .containsEntry("text", "new");
    }
}
