package se.samverka.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.settings.Settings.Mode;

class MadeUpAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"kim@koping.example", "Kim@KOPING.EXAMPLE", "kim@example", " kim@a.b.example "})
    void a_letter_to_somebody_made_up_is_held_with_the_reason(String address) {
        assertThat(MadeUpAddress.whyHeld(address, Mode.RUN)).isEqualTo(Held.MADE_UP);
        assertThat(Held.MADE_UP.sentence()).contains("påhittad").endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@koping.se", "kim@example.se", "kim.example@koping.se", ""})
    void a_letter_to_anybody_else_may_leave(String address) {
        assertThat(MadeUpAddress.whyHeld(address, Mode.RUN)).isNull();
    }

    @Test
    void the_demo_and_the_tests_have_a_post_office_for_made_up_people() {
        assertThat(MadeUpAddress.whyHeld("kim@koping.example", Mode.DEMO)).isNull();
        assertThat(MadeUpAddress.whyHeld("kim@koping.example", Mode.TEST)).isNull();
    }
}
