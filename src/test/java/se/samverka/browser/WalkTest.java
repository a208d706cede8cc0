package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/moten, /moten",
        "/organ/aldre, /organ/*",
        "/organ/aldre/platser, /organ/*/platser",
        "/organ/aldre/moten/2017-09-19, /organ/*/moten/*",
        "/organ/aldre/moten/nytt, /organ/*/moten/nytt",
        "/organ/aldre/moten/2017-09-19/punkt/4, /organ/*/moten/*/punkt/*",
        "/min/utskick/36d78acf-90ce-4a1e-86ca-903b4bc40cd2, /min/*/*",
        "/sok?q=hemgång, /sok?"
    })
    void pages_of_a_kind_differ_only_in_whose_they_are(String path, String kind) {
        assertThat(Walk.kind(path)).isEqualTo(kind);
    }
}
