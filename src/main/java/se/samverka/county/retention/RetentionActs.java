package se.samverka.county.retention;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with the plan. */
@Component
class RetentionActs implements ActWords {

    private static final String PLAN = "retention-plan/county";

    @Override
    public Map<String, String> acts() {
        return Map.of("county.read-retention-plan", "läste in {} på nytt");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("rules", "Antal regler");
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        return subjects.stream()
                .filter(PLAN::equals)
                .distinct()
                .collect(Collectors.toMap(
                        subject -> subject, subject -> new Thing("gallringsplanen", "/personuppgifter")));
    }
}
