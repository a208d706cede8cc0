package se.samverka.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.InWords;

/** Whether the database answers, and how large it has become. */
@Component
class DatabaseCheckup implements Checkup {

    private final JdbcClient db;

    DatabaseCheckup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading() {
        return "Databasen";
    }

    @Override
    public String key() {
        return "database";
    }

    @Override
    public Finding look() {
        var version = db.sql("show server_version").query(String.class).single();
        var bytes = db.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
        return Finding.well("PostgreSQL %s svarar. Databasen är på %s."
                        .formatted(version.split(" ")[0], InWords.ofBytes(bytes)))
                .with(new Figure("samverka_database_size_bytes", "Size of the database.", bytes));
    }
}
