package se.samverka.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Connections;
import se.samverka.platform.database.Database;
import se.samverka.platform.database.Rebuilding;
import se.samverka.platform.time.CountyClock;

/**
 * Makes a database what a copy says, whatever was there, and says that it is on trial.
 *
 * <p>Killed at any point, it is done again from the beginning; until then Samverka does not start.
 */
final class PutBack {

    /** The house that the copy is of may have sent them since; somebody who knows sends them again from Utskick. */
    private static final String LETTERS_ASK_FIRST = """
            update platform_letter set state = 'FAILED',
                trouble = 'Mejlet väntade när säkerhetskopian togs. Skicka det igen om det inte redan har gått.'
            where state = 'WAITING'
            """;

    private final Database database;
    private final CountyClock clock;
    private final Progress progress;

    PutBack(Database database, CountyClock clock, Progress progress) {
        this.database = database;
        this.clock = clock;
        this.progress = progress;
    }

    /** @param why it is on trial, in a Swedish sentence without a dot */
    void from(Copy copy, String why) {
        Rebuilding tables = Rebuilding.of(database);
        tables.as(copy.manifest().migrations());
        try (Connection connection = Connections.single(database)) {
            FillTables.fill(connection, copy, progress);
            tables.bringUpToDate();
            open(connection, why);
        } catch (SQLException refused) {
            throw new IllegalStateException("The database did not take the copy.", refused);
        } catch (IOException unreadable) {
            throw new Obstacle(
                    "%s går inte att läsa (%s).".formatted(copy.path(), unreadable.getMessage()), unreadable);
        }
    }

    private void open(Connection connection, String why) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement trial = connection.prepareStatement(
                        "insert into platform_trial (only_one, since, why) values (true, ?, ?)")) {
            trial.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            trial.setString(2, why);
            statement.execute(LETTERS_ASK_FIRST);
            statement.execute("delete from platform_trial");
            trial.execute();
            statement.execute("drop schema " + Rebuilding.MARK);
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
    }
}
