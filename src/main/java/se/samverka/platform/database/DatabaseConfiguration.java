package se.samverka.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.settings.Settings;

/** Each needs the one before it, so they close in the opposite order: connections, server, folder. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.hold(settings.data());
    }

    @Bean
    Database database(Settings settings, DataFolder folder) {
        String outside = settings.dbUrl();
        return outside == null || outside.isBlank()
                ? OwnPostgres.in(folder.path().resolve("postgres"))
                : OutsideDatabase.at(outside);
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        return Connections.to(database);
    }

    @Bean
    FlywayMigrationStrategy migrations() {
        return Migrations::bringUpToDate;
    }
}
