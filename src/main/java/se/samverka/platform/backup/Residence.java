package se.samverka.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Connections;
import se.samverka.platform.database.DataFolder;
import se.samverka.platform.database.Database;
import se.samverka.platform.database.OwnPostgres;
import se.samverka.platform.settings.Settings;

/** Where the county's database is, reached for an errand. */
record Residence(Database database, @Nullable DataFolder folder) implements AutoCloseable {

    /** Whether Samverka runs there or not. */
    static Residence visited(Settings settings) {
        String outside = outside(settings);
        if (!outside.isEmpty()) return new Residence(Database.outside(outside), null);
        Path home = settings.data().resolve("postgres");
        if (!OwnPostgres.isThere(home))
            throw new Obstacle("Här finns inget att kopiera: mappen %s har ingen databas.".formatted(settings.data()));
        return OwnPostgres.runningIn(home)
                .map(running -> new Residence(running, null))
                .orElseGet(() -> alone(settings));
    }

    /** @throws Obstacle while Samverka runs there */
    static Residence alone(Settings settings) {
        DataFolder folder = DataFolder.hold(settings.data());
        try {
            return new Residence(databaseAlone(settings, folder), folder);
        } catch (RuntimeException refused) {
            closed(folder);
            throw refused;
        }
    }

    private static Database databaseAlone(Settings settings, DataFolder folder) {
        String address = outside(settings);
        if (address.isEmpty()) return OwnPostgres.in(folder.path().resolve("postgres"));
        Database outside = Database.outside(address);
        refuseOthers(outside);
        return outside;
    }

    private static void closed(@Nullable DataFolder folder) {
        try (folder) {
            // Whoever comes next may have it.
        } catch (IOException unimportant) {
            throw new UncheckedIOException(unimportant);
        }
    }

    private static String outside(Settings settings) {
        return Objects.requireNonNullElse(settings.dbUrl(), "").strip();
    }

    private static void refuseOthers(Database database) {
        try (var connection = new SingleConnectionDataSource(Connections.single(database), false)) {
            int others = JdbcClient.create(connection)
                    .sql("""
                            select count(*) from pg_stat_activity
                            where datname = current_database() and application_name = :house
                            """)
                    .param("house", Connections.HOUSE)
                    .query(Integer.class)
                    .single();
            if (others > 0) throw new Obstacle("Samverka körs redan mot databasen; stoppa den på alla datorer först.");
        }
    }

    @Override
    public void close() {
        database.close();
        closed(folder);
    }
}
