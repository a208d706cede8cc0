package se.samverka.platform.once;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** After a day nobody sends the same form again. */
@Component
class ForgetSentForms implements Tick {

    private final SentForms forms;
    private final CountyClock clock;

    ForgetSentForms(SentForms forms, CountyClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "once.forget-sent-forms";
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
        forms.forget(clock.instant().minus(Duration.ofDays(1)));
    }
}
