package se.samverka.platform.mail.trial;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;

/** A restored copy brings letters that waited; they are not sent in any case, and soon Utskick says so. */
@Component
class HoldWhatWaits implements Tick {

    private final TrialOnRecord trial;

    HoldWhatWaits(TrialOnRecord trial) {
        this.trial = trial;
    }

    @Override
    public String name() {
        return "mail.hold-on-trial";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public void run() {
        trial.holdWhatWaits();
    }
}
