package se.samverka.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** Looks through the whole trail once a night, at three, and as soon as may be where that was missed. */
@Component
class CheckNightly implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(CheckNightly.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final AuditCheck checking;
    private final AuditStates states;
    private final ChainLines chain;
    private final CountyClock clock;

    CheckNightly(AuditCheck checking, AuditStates states, ChainLines chain, CountyClock clock) {
        this.checking = checking;
        this.states = states;
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit.check";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public void run() {
        if (isDue()) checkNow();
    }

    void checkNow() {
        chain.chainAndSign();
        var outcome = checking.check();
        var state = new AuditState(
                clock.instant(),
                outcome.number(),
                outcome.breaks().stream().map(Break::inWords).toList());
        states.add(state);
        state.problems().forEach(problem -> LOG.error("Loggen är bruten. {}", problem));
    }

    private boolean isDue() {
        return states.latest()
                .map(state -> state.at().isBefore(latestNight()) || state.at().isAfter(clock.instant()))
                .orElse(true);
    }

    private Instant latestNight() {
        var now = clock.wallTime();
        var tonight = now.toLocalDate().atTime(NIGHT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight)
                .atZone(CountyClock.STOCKHOLM)
                .toInstant();
    }
}
