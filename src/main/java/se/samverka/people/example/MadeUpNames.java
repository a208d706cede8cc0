package se.samverka.people.example;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Names that nobody can take for real: the surname is the organisation's. */
final class MadeUpNames {

    private static final List<String> FIRST = List.of(
            "Kim", "Kaj", "Robin", "Alex", "Sam", "Charlie", "Mika", "Noa", "Lo", "Love", "Billie", "Andrea", "Jona",
            "Elis", "Tintin", "Vide", "Sasha", "Max", "Eli", "Juno", "Nikki", "Tove", "Bo", "Inge", "Conny", "Jessie",
            "Maxim", "Pim", "Rene", "Storm", "Tyler", "Uno", "Vanja", "Wille", "Ylle", "Åke", "Ärla", "Östen", "Dag",
            "Freja");

    private final Map<String, Integer> used = new HashMap<>();
    private final Predicate<String> taken;

    /** @param taken whether somebody has the address already */
    MadeUpNames(Predicate<String> taken) {
        this.taken = taken;
    }

    record Name(String inFull, String email) {}

    /** The next at the organisation; never the same twice. */
    Name next(String organisation, String key) {
        while (true) {
            var name = at(used.merge(key, 1, Integer::sum) - 1, organisation, key);
            if (!taken.test(name.email())) return name;
        }
    }

    /** Kim, Kaj … and then Kim-Kaj, Kim-Robin …: there is always another. */
    private static Name at(int index, String organisation, String key) {
        var round = index / FIRST.size();
        var first = FIRST.get(index % FIRST.size());
        var given = round == 0 ? first : FIRST.get((round - 1) % FIRST.size()) + "-" + first + suffix(round);
        return new Name(given + " " + organisation, "%s@%s.example".formatted(word(given), word(key)));
    }

    private static String suffix(int round) {
        return round <= FIRST.size() ? "" : " " + (round / FIRST.size() + 1);
    }

    /** As in addresses: å and ä become a, ö becomes o. */
    static String word(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.of("sv")), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
