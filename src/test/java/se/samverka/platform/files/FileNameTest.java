package se.samverka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Bilaga 2.pdf>Bilaga 2.pdf",
                "äldre och åter öppet.pdf>äldre och åter öppet.pdf",
                "C:\\Users\\kim\\Plan.pdf>Plan.pdf",
                "../../etc/passwd>passwd",
                "  Plan   2017  .pdf>Plan 2017 .pdf",
                ".dold>dold",
                "nul.pdf>_nul.pdf",
                "Vad?*.pdf>Vad--.pdf",
                "...>handling",
                "/>handling",
            })
    void a_name_is_kept_as_far_as_it_can_stand(String raw, String kept) {
        assertThat(FileName.of(raw).value()).isEqualTo(kept);
    }

    @Test
    void decomposed_letters_are_put_together() {
        assertThat(FileName.of("a\u030aldern o\u0308kar.pdf").value()).isEqualTo("åldern ökar.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan\0.pdf",
                "plan\u202e.pdf",
                "pl\u200ban.pdf",
                "plan.pdf\u2069",
                "\ufeffplan.pdf",
                "plan\u0007.pdf",
                "pl\u00adan.pdf",
            })
    void what_cannot_be_seen_is_gone(String raw) {
        assertThat(FileName.of(raw).value()).isEqualTo("plan.pdf");
    }

    @Test
    void a_name_that_reads_backwards_shows_what_it_is() {
        assertThat(FileName.of("kallelse\u202efdp.exe").value()).isEqualTo("kallelsefdp.exe");
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        var name = FileName.of("å".repeat(400) + ".pdf").value();

        assertThat(name).hasSize(120).endsWith("å.pdf");
    }

    @Test
    void a_character_is_never_cut_in_half() {
        var name = FileName.of("a".repeat(119) + "\uD83D\uDE00\uD83D\uDE00").value();

        assertThat(name).isEqualTo("a".repeat(119));
    }

    @Test
    void a_name_that_is_right_stays_right() {
        for (var raw : List.of("Plan.pdf", "a b.pdf", "_nul.pdf", "handling"))
            assertThat(FileName.of(FileName.of(raw).value()).value()).isEqualTo(raw);
    }
}
