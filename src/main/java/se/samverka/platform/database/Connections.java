package se.samverka.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import se.samverka.platform.console.Obstacle;

/** The pool of connections, opened once the server has shown that it is new enough. */
final class Connections {

    private static final int OLDEST = 15;
    private static final int MOST = 10;

    private Connections() {}

    static HikariDataSource to(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        if (!database.user().isEmpty()) pool.setUsername(database.user());
        if (!database.password().isEmpty()) pool.setPassword(database.password());
        pool.setMaximumPoolSize(MOST);
        pool.setPoolName("samverka");
        pool.addDataSourceProperty("ApplicationName", "samverka");
        pool.addDataSourceProperty("options", "-c TimeZone=UTC");
        try (Connection first = pool.getConnection()) {
            requireNewEnough(first.getMetaData().getDatabaseMajorVersion());
            return pool;
        } catch (Obstacle tooOld) {
            pool.close();
            throw tooOld;
        } catch (SQLException | RuntimeException unreachable) {
            pool.close();
            throw new Obstacle(
                    "Databasen svarar inte på %s: kontrollera adress, användare och lösenord i SAMVERKA_DB_URL (%s)."
                            .formatted(withoutSecrets(database.url()), reason(unreachable)),
                    unreachable);
        }
    }

    static void requireNewEnough(int major) {
        if (major < OLDEST)
            throw new Obstacle(
                    "Databasen är PostgreSQL %d, men Samverka behöver version %d eller nyare; uppgradera den först."
                            .formatted(major, OLDEST));
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String reason(Exception unreachable) {
        Throwable deepest = unreachable;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }
}
