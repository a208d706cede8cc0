package se.samverka.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** What every other test may rely on. */
@SamverkaTest
class SamverkaTestTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    CountyClock clock;

    @Autowired
    Settings settings;

    @Autowired
    Lifecycle[] lifecycles;

    @Test
    void it_stands_open_on_a_port_of_its_own() {
        assertThat(port).isPositive().isNotEqualTo(settings.port());
    }

    @Test
    void the_clock_begins_on_the_evening_of_the_story() {
        assertThat(clock.wallTime())
                .isBetween(
                        LocalDateTime.parse(SamverkaTest.BEGINS),
                        LocalDateTime.parse(SamverkaTest.BEGINS).plus(1, ChronoUnit.HOURS));
    }

    @Test
    void the_county_has_been_loaded_once_into_an_empty_database() {
        assertThat(database.sql("select count(*) from platform_first_start")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothing_comes_round_by_itself() {
        assertThat(lifecycles)
                .filteredOn(lifecycle -> lifecycle.getClass().getSimpleName().startsWith("Clockwork"))
                .singleElement()
                .satisfies(clockwork -> assertThat(clockwork.isRunning()).isFalse());
    }

    @Test
    void the_database_is_the_one_for_tests() {
        assertThat(settings.dbUrl()).startsWith(HouseForTests.postgres().url());
    }
}
