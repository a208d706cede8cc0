package se.samverka.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Empties a database and builds its tables anew, as they were at any point of their history.
 *
 * <p>From the first thing that is taken away until {@link #MARK} is dropped, Samverka refuses to start: half a county is
 * never taken for a new one.
 */
public final class Rebuilding {

    /** The schema that says that a restoration has begun; whoever fills the tables drops it in the same transaction. */
    public static final String MARK = "samverka_restoring";

    private static final String MIGRATIONS = "classpath:db/migration/";

    private final DataSource source;
    private final JdbcClient database;

    private Rebuilding(DataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    public static Rebuilding of(Database database) {
        return new Rebuilding(
                new DriverManagerDataSource(database.url(), Connections.properties(database, Connections.ERRAND)));
    }

    static boolean isUnfinished(DataSource source) {
        return new Rebuilding(source).isUnfinished();
    }

    public boolean isUnfinished() {
        return database.sql("select count(*) from pg_namespace where nspname = :mark")
                        .param("mark", MARK)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public boolean isEmpty() {
        return database.sql("select count(*) from pg_tables where schemaname = current_schema()")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Those that this Samverka does not have. */
    public static List<String> unknown(List<String> migrations) {
        List<String> known = known().map(Resource::getFilename).toList();
        return migrations.stream()
                .filter(migration -> !known.contains(migration))
                .toList();
    }

    private static Stream<Resource> known() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS + "*.sql"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes everything away and makes empty tables, as these migrations and no others make them. */
    public void as(List<String> migrations) {
        database.sql("create schema if not exists " + MARK).update();
        Path folder = copied(migrations);
        try {
            Flyway then = flyway().locations("filesystem:" + folder)
                    .cleanDisabled(false)
                    .load();
            then.clean();
            then.migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static Path copied(List<String> migrations) {
        try {
            Path folder = Files.createTempDirectory("samverka-migrations");
            for (Resource migration : known().toList()) {
                String name = Objects.requireNonNull(migration.getFilename());
                if (migrations.contains(name)) copy(migration, folder.resolve(name));
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Resource migration, Path to) throws IOException {
        try (InputStream text = migration.getInputStream()) {
            Files.copy(text, to);
        }
    }

    /** To what this Samverka needs, whatever is in the tables. */
    public void bringUpToDate() {
        flyway().load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(source).outOfOrder(true);
    }
}
