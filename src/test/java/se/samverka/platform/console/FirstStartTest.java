package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverka.cast.SettingsForTests.settings;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.cast.HouseForTests;
import se.samverka.platform.time.CountyClock;

class FirstStartTest {

    private final DataSource tables = HouseForTests.tables();
    private final JdbcClient database = JdbcClient.create(tables);
    private final List<String> loaded = new ArrayList<>();

    @BeforeEach
    void nothing_is_loaded() {
        database.sql("delete from platform_first_start").update();
    }

    @Test
    void an_empty_database_is_loaded_module_by_module_in_order() {
        start(module(2, "bodies"), module(1, "county")).load();
        assertThat(loaded).containsExactly("county", "bodies");
    }

    @Test
    void a_loaded_database_is_left_alone() {
        start(module(1, "county")).load();
        start(module(1, "county")).load();
        assertThat(loaded).containsExactly("county");
    }

    @Test
    void a_first_start_that_breaks_off_is_begun_again() {
        assertThatThrownBy(() -> start(module(1, "county"), breaking()).load()).hasMessage("killed");
        start(module(1, "county")).load();
        assertThat(loaded).containsExactly("county", "county");
    }

    private FirstStart start(OnFirstStart... modules) {
        return new FirstStart(
                List.of(modules),
                database,
                new TransactionTemplate(new JdbcTransactionManager(tables)),
                CountyClock.settable(),
                settings("mode", "test"));
    }

    private OnFirstStart module(int order, String name) {
        return new Module(order, () -> loaded.add(name));
    }

    private static OnFirstStart breaking() {
        return new Module(9, () -> {
            throw new IllegalStateException("killed");
        });
    }

    private record Module(int order, Runnable loading) implements OnFirstStart {
        @Override
        public void load() {
            loading.run();
        }
    }
}
