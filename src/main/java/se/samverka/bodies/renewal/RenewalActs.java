package se.samverka.bodies.renewal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with bodies whose period ends. */
@Component
class RenewalActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of(
                "bodies.take-in", "tog in en grupp i {}",
                "bodies.leave-out", "tog bort en grupp ur {}",
                "bodies.choose-outcome", "valde vad som ska beslutas i {}",
                "bodies.extend", "lade in beslutet som förlänger {}",
                "bodies.change", "lade in beslutet som ändrar {}",
                "bodies.close", "lade in beslutet som avslutar {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("last-day", "Sista dag", "valid-from", "Gäller från", "outcome", "Beslut");
    }
}
