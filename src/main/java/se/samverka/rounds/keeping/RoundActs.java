package se.samverka.rounds.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AskId;
import se.samverka.rounds.KeptRounds;
import se.samverka.rounds.RoundId;

/** What is done with rounds, and which round it was. */
@Component
class RoundActs implements ActWords {

    private static final Map<String, String> ACTS = Map.of(
            "rounds.open", "förberedde {}",
            "rounds.send", "skickade {}",
            "rounds.remind", "påminde om {}",
            "rounds.receive", "svarade på {}",
            "rounds.new-link", "bad om en ny länk till {}");

    private static final Map<String, String> KEYS = Map.of(
            "organisations", "Antal organisationer",
            "reply", "Svar nummer");

    private final KeptRounds rounds;
    private final County county;
    private final CountyClock clock;

    RoundActs(KeptRounds rounds, County county, CountyClock clock) {
        this.rounds = rounds;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public Map<String, String> acts() {
        return ACTS;
    }

    @Override
    public Map<String, String> keys() {
        return KEYS;
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        var things = new HashMap<String, Thing>();
        ids(subjects, "round/")
                .forEach(id -> rounds.find(new RoundId(id))
                        .ifPresent(round -> things.put(round.subject(), new Thing("omgången " + round.title(), null))));
        ids(subjects, "ask/")
                .forEach(id -> rounds.find(new AskId(id)).ifPresent(ask -> things.put(ask.subject(), thing(ask))));
        return things;
    }

    private Thing thing(Ask ask) {
        var title = rounds.find(ask.round()).orElseThrow().title();
        var organisation = county.organisation(ask.organisation(), clock.today());
        return new Thing("frågan till %s: %s".formatted(organisation.shortName(), title), null);
    }

    private static Stream<UUID> ids(Collection<String> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.matches(kind + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(subject -> UUID.fromString(subject.substring(kind.length())));
    }
}
