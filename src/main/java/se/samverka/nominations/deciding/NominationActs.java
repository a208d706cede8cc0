package se.samverka.nominations.deciding;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with nominations. */
@Component
class NominationActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of("nominations.decide", "registrerade beslutet om {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("appointed", "Antal som utsågs");
    }
}
