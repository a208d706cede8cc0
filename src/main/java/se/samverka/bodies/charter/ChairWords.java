package se.samverka.bodies.charter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.Turns;

/** Who appoints a body's chair, in words. */
public final class ChairWords {

    private ChairWords() {}

    static List<String> of(ChairRule rule, Sides sides) {
        var turns = rule.turns();
        return turns != null
                ? List.of("Ordförandeskapet växlar varje år mellan " + listed(turns, sides) + ".")
                : Stream.of(
                                appointed("Ordföranden", rule.chairBy(), sides),
                                appointed("Vice ordföranden", rule.viceChairBy(), sides))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whose turn it is, and whose it will be; empty where the chair stays with one side. */
    public static String turn(ChairRule rule, Sides sides) {
        var turns = rule.turns();
        if (turns == null) return "";
        int year = sides.today().getYear();
        return "%d har %s ordförandeskapet och %s utser vice ordförande. %d har %s det."
                .formatted(
                        year,
                        sides.together(turns.sideIn(year)),
                        sides.together(turns.sideIn(year + 1)),
                        year + 1,
                        sides.together(turns.sideIn(year + 1)));
    }

    private static String listed(Turns turns, Sides sides) {
        var names = turns.sides().stream().map(sides::together).toList();
        var first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return first + " och " + names.getLast();
    }

    private static @Nullable String appointed(String who, @Nullable String side, Sides sides) {
        return side == null ? null : who + " utses av " + sides.together(side) + ".";
    }
}
