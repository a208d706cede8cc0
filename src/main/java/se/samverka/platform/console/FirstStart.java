package se.samverka.platform.console;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Fills an empty database, before the first visitor is let in. */
@Component
public class FirstStart implements SmartLifecycle {

    private final List<OnFirstStart> modules;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final CountyClock clock;
    private final boolean byItself;
    private boolean done;

    FirstStart(
            List<OnFirstStart> modules,
            JdbcClient database,
            TransactionOperations transaction,
            CountyClock clock,
            Settings settings) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(OnFirstStart::order))
                .toList();
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.byItself = settings.mode() != Settings.Mode.TEST;
    }

    /** Does nothing where it is done already. */
    public void load() {
        transaction.executeWithoutResult(status -> {
            if (isFirst()) modules.forEach(OnFirstStart::load);
        });
    }

    /** Two nodes that start at once wait for each other at the row's key. */
    private boolean isFirst() {
        return database.sql("""
                insert into platform_first_start (only_one, at) values (true, :at)
                on conflict do nothing
                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean isAutoStartup() {
        return byItself;
    }

    @Override
    public void start() {
        load();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1024;
    }
}
