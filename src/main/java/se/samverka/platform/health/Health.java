package se.samverka.platform.health;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All that is kept an eye on, looked at now. */
@Component
public class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final List<Checkup> checkups;

    Health(List<Checkup> checkups) {
        this.checkups = checkups.stream()
                .sorted(Comparator.comparingInt(Checkup::order))
                .toList();
    }

    public record Looked(String key, String heading, Finding finding) {
        public Condition condition() {
            return finding.condition();
        }
    }

    /** In the order of the page. */
    public List<Looked> look() {
        return checkups.stream()
                .map(checkup -> new Looked(checkup.key(), checkup.heading(), look(checkup)))
                .toList();
    }

    /** What cannot be looked at is not well, and hides nothing of the rest. */
    private static Finding look(Checkup checkup) {
        try {
            return checkup.look();
        } catch (RuntimeException unanswered) {
            LOG.warn("{} could not be looked at", checkup.key(), unanswered);
            return Finding.ill("Det går inte att se hur det står till.", "Läs i Samverkas logg vad som gick fel.");
        }
    }
}
