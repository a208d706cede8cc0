package se.samverka.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeylessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Skriv till aldre+k7f3q9@samverka.example i dag. | Skriv till aldre@samverka.example i dag.
            Svara på https://samverka.example/s/abc?x=1 nu  | Svara på  nu
            1+1@2                                           | 1@2
            Jag kommer 09.00+                               | Jag kommer 09.00+
            """)
    void tokens_and_links_are_left_out(String words, String rest) {
        assertThat(Keyless.of(words)).isEqualTo(rest);
    }

    @Test
    void a_calendars_own_number_is_left_out_also_where_lines_are_folded() {
        assertThat(Keyless.of("""
                BEGIN:VTIMEZONE\r
                TZID:Europe/Stockholm\r
                END:VTIMEZONE\r
                BEGIN:VEVENT\r
                UID:5b1c-000\r
                 0@samverka\r
                ORGANIZER:mailto:aldre+k7f3\r
                 q9@samverka.example\r
                SUMMARY:Möte\r
                END:VEVENT\r
                """))
                .isEqualTo("BEGIN:VEVENT\r\nORGANIZER:mailto:aldre@samverka.example\r\nSUMMARY:Möte\r\nEND:VEVENT\r\n");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Keyless.of(null)).isEmpty();
    }
}
