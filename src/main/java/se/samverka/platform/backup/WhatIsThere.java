package se.samverka.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Connections;
import se.samverka.platform.database.Database;

/** What a restoration would replace. */
final class WhatIsThere {

    private WhatIsThere() {}

    static String sentence(Database database) {
        try (Connection connection = Connections.single(database)) {
            List<Table> tables = new Catalogue(connection).tables();
            return Progress.inWords(
                    "Här finns redan %s rader och %s filer; skriv --yes sist för att ersätta dem, en säkerhetskopia av dem görs först.",
                    count(connection, tables),
                    count(
                            connection,
                            tables.stream().filter(t -> !t.bytes().isEmpty()).toList()));
        } catch (SQLException broken) {
            throw new Obstacle(
                    "Databasen slutade svara under tiden (%s); försök igen.".formatted(broken.getMessage()), broken);
        }
    }

    private static long count(Connection connection, List<Table> tables) {
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        return tables.stream()
                .mapToLong(table -> database.sql("select count(*) from " + table.quoted())
                        .query(Long.class)
                        .single())
                .sum();
    }
}
