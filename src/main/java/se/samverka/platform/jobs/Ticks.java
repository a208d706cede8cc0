package se.samverka.platform.jobs;

import java.util.List;
import org.springframework.stereotype.Component;

/** All that is looked after, in order. */
@Component
public final class Ticks {

    private final List<Tick> ticks;

    Ticks(List<Tick> ticks) {
        this.ticks = List.copyOf(ticks);
    }

    /** Runs each once, here and now: for stories and tests. */
    public void runAll() {
        ticks.forEach(Tick::run);
    }

    /** Runs once each that would have left traces in a past. */
    public void runThoseThatMakeHistory() {
        ticks.stream().filter(Tick::makesHistory).forEach(Tick::run);
    }

    List<Tick> list() {
        return ticks;
    }
}
