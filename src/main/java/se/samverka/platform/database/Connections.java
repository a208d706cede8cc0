package se.samverka.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import se.samverka.platform.console.Obstacle;

/** Connections to a server that has shown that it is new enough. */
public final class Connections {

    /** What the server calls Samverka, and what it calls an errand at the console. */
    public static final String HOUSE = "samverka";

    public static final String ERRAND = "samverka-errand";

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
        pool.addDataSourceProperty("ApplicationName", HOUSE);
        pool.addDataSourceProperty("options", "-c TimeZone=UTC");
        // The detail of a refusal quotes the row, and refusals end in the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        try (Connection first = pool.getConnection()) {
            requireNewEnough(first.getMetaData().getDatabaseMajorVersion());
            return pool;
        } catch (Obstacle tooOld) {
            pool.close();
            throw tooOld;
        } catch (SQLException | RuntimeException unreachable) {
            pool.close();
            throw noAnswer(database, unreachable);
        }
    }

    /**
     * One for an errand at the console.
     *
     * @throws Obstacle where there is no answer
     */
    public static Connection single(Database database) {
        try {
            Connection connection = DriverManager.getConnection(database.url(), properties(database, ERRAND));
            requireNewEnough(connection.getMetaData().getDatabaseMajorVersion());
            return connection;
        } catch (SQLException unreachable) {
            throw noAnswer(database, unreachable);
        }
    }

    static Properties properties(Database database, String name) {
        Properties properties = new Properties();
        if (!database.user().isEmpty()) properties.put("user", database.user());
        if (!database.password().isEmpty()) properties.put("password", database.password());
        properties.put("ApplicationName", name);
        properties.put("options", "-c TimeZone=UTC");
        return properties;
    }

    private static Obstacle noAnswer(Database database, Exception unreachable) {
        return new Obstacle(
                "Databasen svarar inte på %s: kontrollera adress, användare och lösenord i SAMVERKA_DB_URL (%s)."
                        .formatted(withoutSecrets(database.url()), reason(unreachable)),
                unreachable);
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
