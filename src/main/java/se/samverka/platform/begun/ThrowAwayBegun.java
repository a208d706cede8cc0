package se.samverka.platform.begun;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverka.platform.audit.OnEveryAct;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** What was begun goes when the form has acted, in the act's own transaction, and otherwise after two weeks. */
@Component
class ThrowAwayBegun implements OnEveryAct, Tick {

    static final Duration KEPT = Duration.ofDays(14);

    private final BegunTexts texts;
    private final CountyClock clock;

    ThrowAwayBegun(BegunTexts texts, CountyClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void acting(Actor actor) {
        var address = address();
        if (address != null) actor.personId().ifPresent(person -> texts.throwAway(person, address));
    }

    @Override
    public String name() {
        return "begun.throw-away";
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
        texts.throwAway(clock.instant().minus(KEPT));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI()
                : null;
    }
}
