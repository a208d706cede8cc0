package se.samverka.platform.doors;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.language.Language;

/**
 * Takes a wish for a sign-in link, and does nothing about it until the one who asks has been answered.
 *
 * <p>So known and unknown addresses are answered by the same work: nobody is looked up while the reader waits. Asking too
 * often brings no more letters, but a link that was sent goes on working: a stranger who asks in somebody's name keeps
 * nobody out.
 */
@Component
class AskForLink implements Tick {

    private static final int ASKS_AN_HOUR_AND_NETWORK = 30;
    private static final int ASKS_WAITING = 1_000;
    private static final List<Integer> MINUTES = List.of(0, 0, 0, 1, 2, 4, 8, 15);

    private final SignInByLink byLink;
    private final Executor afterwards;
    private final Pace<String> addresses;
    private final Pace<Network> networks;

    @Autowired
    AskForLink(SignInByLink byLink, Settings settings, CountyClock clock) {
        this(byLink, clock, afterwards(settings.mode()));
    }

    AskForLink(SignInByLink byLink, CountyClock clock, Executor afterwards) {
        this.byLink = byLink;
        this.afterwards = afterwards;
        this.addresses = new Pace<>(clock, AskForLink::waitAfter);
        this.networks = new Pace<>(clock, Pace.atMost(ASKS_AN_HOUR_AND_NETWORK));
    }

    void ask(String email, String till, Optional<Network> network, Language language) {
        if (network.isPresent() && !networks.allows(network.get())) return;
        if (addresses.allows(email.toLowerCase(Locale.ROOT)))
            afterwards.execute(() -> byLink.ask(email, till, language));
    }

    /** Three at once, then one a minute, growing to one each quarter of an hour. */
    static Duration waitAfter(int times) {
        return Duration.ofMinutes(MINUTES.get(Math.min(times, MINUTES.size() - 1)));
    }

    @Override
    public String name() {
        return "doors.forget-asks";
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
        addresses.forget();
        networks.forget();
    }

    /** In tests at once, so that they need not wait. */
    private static Executor afterwards(Settings.Mode mode) {
        return switch (mode) {
            case TEST -> Runnable::run;
            case RUN, DEMO -> oneAfterAnother();
        };
    }

    private static Executor oneAfterAnother() {
        var thread = Thread.ofPlatform().daemon().name("doors.sign-in").factory();
        var queue = new LinkedBlockingQueue<Runnable>(ASKS_WAITING);
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, queue, thread, new ThreadPoolExecutor.DiscardPolicy());
    }
}
