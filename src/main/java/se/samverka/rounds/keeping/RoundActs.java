package se.samverka.rounds.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.KeptRounds;
import se.samverka.rounds.KeptRounds.Name;

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
        rounds.listAll(ActWords.ids(subjects, "round/"))
                .forEach(round -> things.put(round.subject(), new Thing("omgången " + round.title(), null)));
        rounds.listNames(ActWords.ids(subjects, "ask/"))
                .forEach(ask -> things.put("ask/" + ask.ask().value(), thing(ask)));
        return things;
    }

    private Thing thing(Name ask) {
        var organisation = county.organisation(ask.organisation(), clock.today());
        return new Thing("frågan till %s: %s".formatted(organisation.shortName(), ask.title()), null);
    }
}
