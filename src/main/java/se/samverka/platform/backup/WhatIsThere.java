package se.samverka.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
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
            JdbcClient rows = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            List<Table> tables = new Catalogue(connection).tables();
            return Progress.inWords(
                    "Här finns redan %s rader och %s filer; skriv --yes sist för att ersätta dem, en säkerhetskopia av dem görs först.",
                    count(rows, tables.stream().map(table -> "select count(*) from " + table.quoted())),
                    count(rows, tables.stream().flatMap(WhatIsThere::files)));
        } catch (SQLException broken) {
            throw new Obstacle(
                    "Databasen slutade svara under tiden (%s); försök igen.".formatted(broken.getMessage()), broken);
        }
    }

    private static Stream<String> files(Table table) {
        return table.files().stream()
                .map(column -> "select count(%s) from %s".formatted(column.quoted(), table.quoted()));
    }

    private static long count(JdbcClient rows, Stream<String> questions) {
        return questions
                .mapToLong(question -> rows.sql(question).query(Long.class).single())
                .sum();
    }
}
