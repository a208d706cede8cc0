package se.samverka.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samverka.cast.HouseForTests;
import se.samverka.cast.SettingsForTests;
import se.samverka.platform.database.Database;
import se.samverka.platform.settings.Settings;

/** An empty database beside the tests' own, for as long as a test needs it. */
record SpareDatabase(String name, Path data) implements AutoCloseable {

    /** @param data a folder of its own */
    static SpareDatabase empty(String name, Path data) {
        SpareDatabase spare = new SpareDatabase(name, data);
        spare.close();
        HouseForTests.postgres()
                .asSuperuser(server -> server.execute("create database %s owner samverka".formatted(name)));
        return spare;
    }

    static SpareDatabase migrated(String name, Path data) {
        SpareDatabase spare = empty(name, data);
        Flyway.configure().dataSource(spare.source()).outOfOrder(true).load().migrate();
        return spare;
    }

    String address() {
        return "%s?user=%s&password=%s"
                .formatted(
                        HouseForTests.postgres().url().replaceFirst("[^/]+$", name),
                        HouseForTests.postgres().user(),
                        HouseForTests.postgres().password());
    }

    Settings settings() {
        return SettingsForTests.settings("data", data.toString(), "db-url", address(), "county", "exempellan");
    }

    Database database() {
        return Database.outside(address());
    }

    DataSource source() {
        return new DriverManagerDataSource(address());
    }

    JdbcClient rows() {
        return JdbcClient.create(source());
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(address());
    }

    @Override
    public void close() {
        HouseForTests.postgres()
                .asSuperuser(server -> server.execute("drop database if exists %s with (force)".formatted(name)));
    }
}
