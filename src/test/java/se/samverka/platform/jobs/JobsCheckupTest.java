package se.samverka.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.health.Condition;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
class JobsCheckupTest {

    @Autowired
    JobsCheckup checkup;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @Test
    void what_should_have_come_round_two_minutes_ago_is_late_by_the_machines_clock() {
        db.sql("truncate scheduled_tasks").update();
        job("in.time", Duration.ofMinutes(1), 0, null);
        assertThat(checkup.look().condition()).isEqualTo(Condition.WELL);
        job("in.work", Duration.ofMinutes(9), 0, Duration.ofSeconds(2));
        assertThat(checkup.look().condition()).isEqualTo(Condition.WELL);
        job("lost.hand", Duration.ofMinutes(9), 0, Duration.ofMinutes(3));
        job("too.late", Duration.ofMinutes(3), 0, null);
        assertThat(checkup.look().condition()).isEqualTo(Condition.ILL);
        assertThat(checkup.look().sentence())
                .isEqualTo("Det här skulle ha gjorts men är försenat: lost.hand, too.late.");
    }

    @Test
    void what_fails_three_times_in_a_row_is_ill() {
        db.sql("truncate scheduled_tasks").update();
        job("now.and.then", Duration.ZERO, 2, null);
        assertThat(checkup.look().condition()).isEqualTo(Condition.WELL);
        job("always", Duration.ZERO, 3, null);
        assertThat(checkup.look().sentence()).isEqualTo("Det här misslyckas gång på gång: always.");
    }

    @Test
    void a_node_that_does_no_such_work_says_who_should() {
        assertThat(JobsCheckup.finding(List.of("mail.send"), List.of(), false).advice())
                .contains("SAMVERKA_JOBS");
    }

    private void job(String name, Duration ago, int failures, @org.jspecify.annotations.Nullable Duration heartbeat) {
        db.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_heartbeat,
                                                     consecutive_failures, version)
                        values (:name, 'recurring', :at, :picked, :heartbeat, :failures, 1)
                        """)
                .param("name", name)
                .param("at", clock.machineInstant().minus(ago).atOffset(ZoneOffset.UTC))
                .param("picked", heartbeat != null)
                .param(
                        "heartbeat",
                        heartbeat == null
                                ? null
                                : clock.machineInstant().minus(heartbeat).atOffset(ZoneOffset.UTC))
                .param("failures", failures)
                .update();
    }
}
