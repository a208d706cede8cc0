package se.samverka.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.cast.SettingsForTests.settings;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.HouseForTests;
import se.samverka.platform.settings.Settings;

@Timeout(60)
class ClockworkTest {

    private final DataSource connections = HouseForTests.tables();
    private final JdbcClient database = JdbcClient.create(connections);
    private final AtomicInteger runs = new AtomicInteger();
    private final List<Clockwork> made = new ArrayList<>();

    @BeforeEach
    void nothing_comes_round() {
        database.sql("delete from scheduled_tasks").update();
    }

    @AfterEach
    void stop() {
        made.forEach(Clockwork::stop);
    }

    @Test
    void a_tick_comes_round_again_and_again() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        start(twice::countDown);
        assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_tick_that_fails_comes_round_again() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        start(() -> {
            twice.countDown();
            throw new IllegalStateException("The mail server is away.");
        });
        assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_a_killed_node_had_begun_is_taken_over() throws Exception {
        database.sql("""
                insert into scheduled_tasks
                    (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('test.tick', 'recurring', :then, true, 'killed', :then, 1)
                """)
                .param("then", OffsetDateTime.parse("2017-09-12T18:00:00Z"))
                .update();
        CountDownLatch once = new CountDownLatch(1);
        start(once::countDown);
        assertThat(once.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void it_stands_still_in_tests_and_where_it_is_turned_off() {
        assertThat(clockwork(runs::incrementAndGet, settings("mode", "test")).isAutoStartup())
                .isFalse();
        assertThat(clockwork(runs::incrementAndGet, settings("jobs", "off")).isAutoStartup())
                .isFalse();
        assertThat(clockwork(runs::incrementAndGet, settings("mode", "demo")).isAutoStartup())
                .isTrue();
    }

    private void start(Runnable work) {
        Clockwork clockwork = clockwork(work, settings());
        clockwork.start();
        assertThat(clockwork.isRunning()).isTrue();
    }

    private Clockwork clockwork(Runnable work, Settings settings) {
        Clockwork clockwork =
                new Clockwork(new Ticks(List.of(new TicksTest.Counting("test.tick", work))), connections, settings);
        made.add(clockwork);
        return clockwork;
    }
}
