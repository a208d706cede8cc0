package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
class FirstStartTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    CountyClock clock;

    @Autowired
    Settings settings;

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
        return new FirstStart(List.of(modules), database, transaction, clock, settings);
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
