package se.samverka.bodies.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.Turns;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;

/** Reads who appoints a body's chair: a side, or the sides in turn. */
record ChairReader(Choices<String> sides) {

    private static final String TURNS = "ordförande växlar varje år";

    ChairRule rule(Fields charter) {
        @Nullable
        String chairBy = charter.findChoice("ordförande utses av", sides).orElse(null);
        @Nullable
        String viceChairBy =
                charter.findChoice("vice ordförande utses av", sides).orElse(null);
        @Nullable Turns turns = charter.group(TURNS).map(this::turns).orElse(null);
        if (turns != null && (chairBy != null || viceChairBy != null))
            charter.mistakeAt(
                    TURNS,
                    "Ordförandeskapet kan inte både växla och utses av samma sida. Ta bort \"utses av\" eller \"växlar\".");
        return new ChairRule(chairBy, viceChairBy, turns);
    }

    private Turns turns(Fields row) {
        int firstYear = row.value("första året").number();
        List<String> all =
                row.words("sidor").stream().map(word -> word.choice(sides)).toList();
        if (all.size() < 2)
            row.mistake("Skriv minst två sidor som turas om, till exempel \"sidor: [regionen, kommunerna]\".");
        row.nothingElse();
        return new Turns(firstYear, all);
    }
}
