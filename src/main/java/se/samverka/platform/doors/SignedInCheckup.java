package se.samverka.platform.doors;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;

/** How many are signed in here: before signing in there is no session. Who they are is nobody's business. */
@Component
class SignedInCheckup implements Checkup, HttpSessionListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String heading() {
        return "Inloggade";
    }

    @Override
    public String key() {
        return "sessions";
    }

    @Override
    public Finding look() {
        return finding(open.get());
    }

    static Finding finding(int open) {
        var sentence = switch (open) {
            case 0 -> "Ingen är inloggad.";
            case 1 -> "En person är inloggad.";
            default -> open + " personer är inloggade.";
        };
        return Finding.well(sentence).with(new Figure("samverka_sessions", "Sign-ins that have not ended.", open));
    }
}
