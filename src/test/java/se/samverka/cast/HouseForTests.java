package se.samverka.cast;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.DataFolder;
import se.samverka.platform.database.OwnPostgres;

/**
 * One real PostgreSQL for all tests of a run, started by the first that asks, with an empty database.
 *
 * <p>The folder below target/ is kept, so that the next run need not make it again.
 */
public final class HouseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TARGET = Path.of("target", "house-for-tests");
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private record House(DataFolder folder, OwnPostgres postgres) {}

    private static final class Holder {
        static final House HOUSE = open();
    }

    public static OwnPostgres postgres() {
        return Holder.HOUSE.postgres();
    }

    /** The tables as they are, for a test that needs no Spring. */
    public static DataSource tables() {
        return Tables.CONNECTIONS;
    }

    private static final class Tables {
        static final DataSource CONNECTIONS = migrated();

        private static DataSource migrated() {
            var connections = new DriverManagerDataSource(
                    postgres().url(), postgres().user(), postgres().password());
            Flyway.configure().dataSource(connections).outOfOrder(true).load().migrate();
            return connections;
        }
    }

    private static House open() {
        DataFolder folder = firstFree(1);
        OwnPostgres postgres = OwnPostgres.in(folder.path().resolve("postgres"));
        postgres.asSuperuser(statement -> {
            statement.execute("drop database if exists samverka with (force)");
            statement.execute("create database samverka owner samverka");
            // Only here: what a test has written need not survive the machine.
            statement.execute("alter system set fsync = off");
            statement.execute("alter system set full_page_writes = off");
            statement.execute("select pg_reload_conf()");
        });
        // Spring runs this after it has closed all contexts.
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return new House(folder, postgres);
    }

    /** Another test run may be going on in the same checkout. */
    private static DataFolder firstFree(int number) {
        try {
            return DataFolder.hold(TARGET.resolve(Integer.toString(number)));
        } catch (Obstacle taken) {
            if (number > 9) throw taken;
            return firstFree(number + 1);
        }
    }

    /** Every context gets a data folder of its own, and shares the database. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = Holder.HOUSE.folder().path().resolve("context-" + CONTEXTS.incrementAndGet());
        String url = "%s?user=%s&password=%s"
                .formatted(postgres().url(), postgres().user(), postgres().password());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "house for tests", Map.of("samverka.data", data.toString(), "samverka.db-url", url)));
    }
}
