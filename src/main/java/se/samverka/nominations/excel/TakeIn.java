package se.samverka.nominations.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Typed;
import se.samverka.nominations.excel.Sheets.Spot;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Rounds;

/** Takes in names that came to the office in another way than by an organisation's link. */
@Component
class TakeIn {

    private static final Rounds.Behind UNKNOWN = new Rounds.Behind(null, null, null);

    private final Sheets sheets;
    private final Rounds rounds;
    private final Audit audit;

    TakeIn(Sheets sheets, Rounds rounds, Audit audit) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** @param before what stood there when it was looked at, in words */
    record Wanted(String id, String before, Typed to) {}

    /**
     * Each organisation gets a receipt on what is taken in for it.
     *
     * @return a sentence a row that is left out, because the place has changed since it was looked at
     */
    @Transactional
    public List<String> takeIn(Actor actor, Nomination nomination, List<Wanted> wanted) {
        var spots = sheets.spots(nomination).stream().collect(Collectors.toMap(Spot::id, Function.identity()));
        var left = new ArrayList<String>();
        var byAsk = new LinkedHashMap<Ask, Map<String, Typed>>();
        for (var one : wanted) {
            var spot = spots.get(one.id());
            if (spot == null) continue;
            if (isAsItWas(spot, one))
                byAsk.computeIfAbsent(spot.ask(), ask -> new HashMap<>()).put(one.id(), one.to());
            else
                left.add("%s har ändrats under tiden och är kvar som %s."
                        .formatted(spot.inWords(), ExcelController.inWords(spot.typed())));
        }
        byAsk.forEach((ask, changed) -> receive(actor, nomination, ask, changed));
        return left;
    }

    private static boolean isAsItWas(Spot spot, Wanted wanted) {
        return !spot.appointed()
                && !spot.writing()
                && ExcelController.inWords(spot.typed()).equals(wanted.before());
    }

    private void receive(Actor actor, Nomination nomination, Ask ask, Map<String, Typed> changed) {
        sheets.keep(nomination, ask, changed);
        rounds.receive(actor, ask.id(), ask.reply().map(TakeIn::behind).orElse(UNKNOWN));
        audit.record(
                actor,
                "nominations.take-in",
                "round/" + nomination.round().id().value(),
                Map.of("names", changed.size()));
    }

    /** What the organisation told of its decision still stands. */
    private static Rounds.Behind behind(se.samverka.rounds.Reply reply) {
        return new Rounds.Behind(reply.decidedOn(), reply.decidedBy(), reply.registryNumber());
    }
}
