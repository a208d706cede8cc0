package se.samverka.platform.health;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All that is kept an eye on, looked at now. */
@Component
public class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private static final Duration RECENT = Duration.ofSeconds(30);

    private final List<Checkup> checkups;
    private final AtomicReference<@Nullable Latest> latest = new AtomicReference<>();

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
        var looked = checkups.stream()
                .map(checkup -> new Looked(checkup.key(), checkup.heading(), look(checkup)))
                .toList();
        latest.set(new Latest(System.nanoTime(), looked));
        return looked;
    }

    /** As it was within half a minute: for pages that show more than this. */
    public List<Looked> recent() {
        var last = latest.get();
        return last == null || System.nanoTime() - last.at() > RECENT.toNanos() ? look() : last.looked();
    }

    private record Latest(long at, List<Looked> looked) {}

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
