package se.samverka.platform.mail.health;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.mail.UntakenLetters;

/** Whether answers are read. */
@Component
class ReceivingCheckup implements Checkup {

    private final JdbcClient db;
    private final UntakenLetters letters;

    ReceivingCheckup(JdbcClient db, UntakenLetters letters) {
        this.db = db;
        this.letters = letters;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return "Mejl in";
    }

    @Override
    public String key() {
        return "incoming";
    }

    @Override
    public Finding look() {
        int waiting = count("WAITING");
        int untaken = count("UNTAKEN") + count("FAILED");
        return finding(untaken, letters.obstacle())
                .with(
                        new Figure("samverka_incoming_waiting", "Letters fetched and not yet read.", waiting),
                        new Figure("samverka_incoming_untaken", "Letters that somebody must read by hand.", untaken));
    }

    /** A county may do without a mailbox: its members then answer by the link. */
    static Finding finding(int untaken, Optional<String> obstacle) {
        if (obstacle.isPresent())
            return Finding.watch("Svar som kommer med mejl läses inte just nu.", obstacle.get())
                    .by("Visa inkommet", "/min/inkommet");
        if (untaken == 0) return Finding.well("Svar läses när de kommer, och Samverka har förstått alla.");
        var letters = untaken == 1 ? "Ett mejl" : untaken + " mejl";
        return Finding.watch(letters + " har kommit in som Samverka inte förstod.", "Läs och svara för hand.")
                .by("Visa inkommet", "/min/inkommet");
    }

    private int count(String state) {
        return db.sql("select count(*) from platform_incoming_letter where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }
}
