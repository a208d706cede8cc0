package se.samverka.bodies.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharterChangesTest {

    @Test
    void a_row_says_in_words_what_comes_what_goes_and_what_becomes_another() {
        assertThat(told(List.of(), List.of("Följa barns hälsa."))).isEqualTo(" – tillkommer: Följa barns hälsa.");
        assertThat(told(List.of("Lära."), List.of())).isEqualTo(" – utgår: Lära.");
        assertThat(told(List.of("skola och vård"), List.of("skola, hälsa och vård")))
                .isEqualTo(" – ändras från ”skola och vård” till ”skola, hälsa och vård”");
    }

    private static String told(List<String> was, List<String> is) {
        return CharterChanges.told(Comparisons.rows(was, is).getFirst());
    }
}
