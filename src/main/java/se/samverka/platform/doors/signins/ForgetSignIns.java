package se.samverka.platform.doors.signins;

import java.time.Duration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;

/** Those that have been unused for too long. */
@Component
class ForgetSignIns implements Tick {

    private final JdbcIndexedSessionRepository sessions;

    ForgetSignIns(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "doors.forget-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public void run() {
        sessions.cleanUpExpiredSessions();
    }
}
