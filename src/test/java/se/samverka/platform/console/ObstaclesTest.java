package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

class ObstaclesTest {

    @Test
    void an_obstacle_is_found_however_deep_it_lies() {
        var failure = new IllegalStateException("bean", new IllegalStateException("factory", new Obstacle("Gör så.")));
        assertThat(Obstacles.sentence(failure)).contains("Gör så.");
    }

    @Test
    void a_port_that_is_taken_is_told_with_its_number() {
        assertThat(Obstacles.sentence(new PortInUseException(8080)))
                .contains(
                        "Porten 8080 används redan av ett annat program; stoppa det, eller välj en annan port med SAMVERKA_PORT.");
    }

    @Test
    void the_port_of_the_figures_is_told_with_its_own_setting() {
        assertThat(Obstacles.sentence(new PortInUseException(9464), 9464))
                .get()
                .asString()
                .endsWith("SAMVERKA_MONITOR_PORT.");
        assertThat(Obstacles.sentence(new PortInUseException(8080), 9464))
                .get()
                .asString()
                .endsWith("SAMVERKA_PORT.");
    }

    @Test
    void a_setting_that_cannot_be_read_is_told_as_the_operator_spells_it() {
        assertThat(Obstacles.sentence(unreadable("samverka.public-url")))
                .get()
                .asString()
                .contains("SAMVERKA_PUBLIC_URL");
        assertThat(Obstacles.sentence(unreadable("server.port")))
                .get()
                .asString()
                .contains("SAMVERKA_PORT");
    }

    private static BindException unreadable(String property) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(property, "åtta")));
        return catchThrowableOfType(BindException.class, () -> binder.bind(property, Integer.class));
    }

    @Test
    void a_bug_has_no_sentence() {
        assertThat(Obstacles.sentence(new IllegalStateException(new NullPointerException())))
                .isEmpty();
    }
}
