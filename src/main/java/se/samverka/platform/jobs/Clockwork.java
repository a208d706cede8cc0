package se.samverka.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/**
 * Makes the ticks come round, also after a kill and also with two nodes.
 *
 * <p>A node that is gone is noticed within eight seconds, or sixteen at worst: db-scheduler looks every second heartbeat.
 */
@Component
class Clockwork implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final int THREADS = 4;

    private final Ticks ticks;
    private final DataSource connections;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    Clockwork(Ticks ticks, DataSource connections, Settings settings) {
        this.ticks = ticks;
        this.connections = connections;
        this.wanted = settings.jobs() && settings.mode() != Settings.Mode.TEST;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(connections)
                .startTasks(tasks())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
    }

    private List<RecurringTask<Void>> tasks() {
        return ticks.list().stream()
                .map(tick -> Tasks.recurring(tick.name(), FixedDelay.of(tick.every()))
                        .execute((instance, context) -> tick.run()))
                .toList();
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** Begins when the web server stands, and ends before it goes. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE + 1;
    }
}
