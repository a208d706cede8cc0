package se.samverka.bodies.cases.limit;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with a case's limit. */
@Component
class LimitActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of("bodies.change-limit", "ändrade gränsen i {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("limit-before", "Senast förut");
    }
}
