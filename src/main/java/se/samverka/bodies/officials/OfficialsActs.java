package se.samverka.bodies.officials;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with officials' bodies, in words. */
@Component
class OfficialsActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of(
                "bodies.set-up-group", "tillsatte en grupp under {}",
                "bodies.prolong-group", "förlängde {}",
                "bodies.close-group", "avslutade {}",
                "bodies.ask-focus", "skrev en ny fokusfråga för {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("ends", "Sista dagen", "question", "Frågan");
    }

    @Override
    public Map<String, String> values() {
        return Map.of("none", "tills vidare");
    }
}
