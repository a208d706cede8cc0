package se.samverka.desk.health;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.platform.health.Condition;
import se.samverka.platform.health.Health;
import se.samverka.platform.health.Health.Looked;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** What does not work awaits the administrators. */
@Component
class HealthAwaits implements Awaiting {

    /** A broken trail awaits them, and the auditors, by itself. */
    private static final String TRAIL = "audit";

    private final Health health;
    private final Rights rights;

    HealthAwaits(Health health, Rights rights) {
        this.health = health;
        this.rights = rights;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.isAdministrator(reader)) return Stream.empty();
        return health.look().stream()
                .filter(looked -> looked.condition() == Condition.ILL)
                .filter(looked -> !looked.key().equals(TRAIL))
                .map(HealthAwaits::task);
    }

    private static Task task(Looked looked) {
        return new Task(
                null,
                "Ordna det som inte fungerar: " + looked.heading().toLowerCase(java.util.Locale.ROOT),
                looked.finding().sentence(),
                new Link("Visa hälsan", HealthController.ADDRESS),
                new Tag("fungerar inte", Tone.BAD),
                "health/" + looked.key());
    }
}
