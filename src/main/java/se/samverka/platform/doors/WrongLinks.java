package se.samverka.platform.doors;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.TooMany;

/**
 * Counts links that open nothing, by the network they were tried from.
 *
 * <p>A link that is right opens however many were wrong: a colleague's old letters lock nobody out, and 22 characters are
 * not guessed at any pace.
 */
@Component
public class WrongLinks {

    private static final int WRONG_AN_HOUR = 60;

    private final Pace<Network> networks;

    WrongLinks(CountyClock clock) {
        this.networks = new Pace<>(clock, Pace.atMost(WRONG_AN_HOUR));
    }

    /** @throws TooMany where the running request's network has tried too many */
    public void met() {
        var running = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        var network = Network.of(running.getRequest());
        if (network.isPresent() && !networks.allows(network.get())) throw new TooMany();
    }
}
