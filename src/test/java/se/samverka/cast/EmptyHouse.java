package se.samverka.cast;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.samverka.platform.console.FirstStart;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Before each class: nothing that another has left. */
final class EmptyHouse implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        ApplicationContext house = SpringExtension.getApplicationContext(test);
        var begins = house.getBean(Settings.class).clock();
        if (begins != null) house.getBean(CountyClock.class).travelTo(begins);
        empty(house.getBean(JdbcClient.class));
        house.getBean(FirstStart.class).load();
    }

    private static void empty(JdbcClient database) {
        String tables = database.sql("""
                select quote_ident(tablename) from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history'
                """).query(String.class).list().stream().collect(Collectors.joining(", "));
        database.sql("truncate table " + tables + " restart identity cascade").update();
    }
}
