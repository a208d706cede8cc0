package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.HouseForTests;
import se.samverka.platform.console.Obstacle;

class MigrationsTest {

    private final Flyway flyway = Flyway.configure()
            .dataSource(HouseForTests.tables())
            .outOfOrder(true)
            .load();
    private final JdbcClient database = JdbcClient.create(HouseForTests.tables());

    @AfterEach
    void back_to_the_present() {
        database.sql("delete from flyway_schema_history where version = '999912312359'")
                .update();
    }

    @Test
    void tables_that_are_up_to_date_are_left_alone() {
        int before = flyway.info().applied().length;
        Migrations.bringUpToDate(flyway);
        assertThat(flyway.info().applied()).hasSize(before);
    }

    @Test
    void data_made_by_a_newer_samverka_is_told_in_one_sentence() {
        database.sql("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, installed_on, execution_time, success)
                select max(installed_rank) + 1, '999912312359', 'later', 'SQL', 'V999912312359__later.sql', 'samverka',
                       max(installed_on), 0, true
                from flyway_schema_history
                """).update();
        assertThatThrownBy(() -> Migrations.bringUpToDate(flyway))
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("Databasen är gjord av en nyare Samverka än den här");
    }

    @Test
    void a_restoration_that_was_broken_off_is_told_in_one_sentence() {
        database.sql("create schema " + Rebuilding.MARK).update();
        try {
            assertThatThrownBy(() -> Migrations.bringUpToDate(flyway))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageStartingWith("Databasen är bara halvt återställd");
        } finally {
            database.sql("drop schema " + Rebuilding.MARK).update();
        }
    }

    @Test
    void the_tables_of_libraries_have_what_the_libraries_ask_for() {
        assertThat(database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                        .query(String.class)
                        .list())
                .contains("scheduled_tasks", "spring_session", "spring_session_attributes", "event_publication");
    }
}
