package se.samverka.platform.doors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.time.CountyClock;

/** How many sign-ins are open, on all nodes; whose they are is nobody's business here. */
@Component
class SignedInCheckup implements Checkup {

    private final JdbcClient db;
    private final CountyClock clock;

    SignedInCheckup(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String heading() {
        return "Inloggade";
    }

    @Override
    public String key() {
        return "sessions";
    }

    /** The library that keeps them goes by the machine's clock. */
    @Override
    public Finding look() {
        return finding(db.sql("select count(*) from spring_session where expiry_time > :now")
                .param("now", clock.machineInstant().toEpochMilli())
                .query(Integer.class)
                .single());
    }

    static Finding finding(int open) {
        var sentence = switch (open) {
            case 0 -> "Ingen är inloggad.";
            case 1 -> "En inloggning är öppen.";
            default -> open + " inloggningar är öppna.";
        };
        return Finding.well(sentence).with(new Figure("samverka_sessions", "Sign-ins that have not ended.", open));
    }
}
