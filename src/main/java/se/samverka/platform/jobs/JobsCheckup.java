package se.samverka.platform.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Whether what should come round does, on this node or another. */
@Component
class JobsCheckup implements Checkup {

    /** A node that is gone is noticed within sixteen seconds. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final int AGAIN_AND_AGAIN = 3;

    private final JdbcClient db;
    private final CountyClock clock;
    private final boolean here;

    JobsCheckup(JdbcClient db, CountyClock clock, Settings settings) {
        this.db = db;
        this.clock = clock;
        this.here = settings.jobs();
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String heading() {
        return "Återkommande arbete";
    }

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public Finding look() {
        var late = listLate();
        var failing = listFailing();
        return finding(late, failing, here)
                .with(
                        new Figure("samverka_jobs_late", "Jobs that should have come round.", late.size()),
                        new Figure("samverka_jobs_failing", "Jobs that failed three times in a row.", failing.size()));
    }

    static Finding finding(List<String> late, List<String> failing, boolean here) {
        if (!late.isEmpty())
            return Finding.ill(
                    "Det här skulle ha gjorts men är försenat: %s.".formatted(String.join(", ", late)),
                    here
                            ? "Starta om Samverka. Blir det inte bättre: läs i loggen."
                            : "Den här datorn sköter inte återkommande arbete (SAMVERKA_JOBS är off). Starta den dator som gör det.");
        if (!failing.isEmpty())
            return Finding.ill(
                    "Det här misslyckas gång på gång: %s.".formatted(String.join(", ", failing)),
                    "Läs i Samverkas logg vad som går fel.");
        return Finding.well("Allt som ska göras om och om igen görs i tid.");
    }

    /** The scheduler goes by the machine's clock. */
    private List<String> listLate() {
        return db.sql("""
                        select task_name from scheduled_tasks
                        where case when picked then last_heartbeat else execution_time end < :long
                        order by task_name
                        """)
                .param("long", OffsetDateTime.ofInstant(clock.machineInstant().minus(LONG), ZoneOffset.UTC))
                .query((row, n) -> row.getString("task_name"))
                .list();
    }

    private List<String> listFailing() {
        return db.sql("select task_name from scheduled_tasks where consecutive_failures >= :many order by task_name")
                .param("many", AGAIN_AND_AGAIN)
                .query((row, n) -> row.getString("task_name"))
                .list();
    }
}
