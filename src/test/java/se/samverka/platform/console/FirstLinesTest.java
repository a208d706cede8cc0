package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.cast.SettingsForTests.settings;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLinesTest {

    @Test
    void the_address_comes_first_and_then_what_the_modules_say() {
        OnStart identity = () -> List.of("Logga in första gången: http://localhost:9000/l/abc");
        assertThat(new FirstLines(settings("public-url", "http://localhost:9000"), List.of(identity)).lines(3456))
                .containsExactly(
                        "Samverka är öppet på http://localhost:9000 (startade på 3,4 sekunder). Stoppa med Ctrl-C.",
                        "Logga in första gången: http://localhost:9000/l/abc");
    }
}
