package se.samverka.platform.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import se.samverka.platform.console.Obstacle;

/** The one history of the tables. It only goes forward. */
final class Migrations {

    private Migrations() {}

    static void bringUpToDate(Flyway flyway) {
        if (Rebuilding.isUnfinished(flyway.getConfiguration().getDataSource()))
            throw new Obstacle(
                    "Databasen är bara halvt återställd; kör ./samverka restore en gång till med samma säkerhetskopia.");
        if (Arrays.stream(flyway.info().all()).anyMatch(Migrations::isFromTheFuture))
            throw new Obstacle(
                    "Databasen är gjord av en nyare Samverka än den här; starta den nyare, eller läs tillbaka en äldre säkerhetskopia.");
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new IllegalStateException("The tables could not be brought up to date.", failed);
        }
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }
}
