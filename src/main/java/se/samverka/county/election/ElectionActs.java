package se.samverka.county.election;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with elections. */
@Component
class ElectionActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of(
                "county.enter-election", "lade in {}",
                "county.enter-government", "lade in {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("seats", "Antal mandat", "parties", "Antal partier", "governing", "Styr");
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        return subjects.stream()
                .distinct()
                .filter(subject -> subject.startsWith("election/") || subject.startsWith("government/"))
                .collect(Collectors.toMap(subject -> subject, ElectionActs::thing));
    }

    private static Thing thing(String subject) {
        var day = subject.substring(subject.indexOf('/') + 1);
        return new Thing(
                subject.startsWith("election/") ? "valresultatet " + day : "vilka som styr från " + day,
                ElectionPage.ADDRESS);
    }
}
