package se.samverka.nominations.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverka.bodies.Body;
import se.samverka.county.County.PoliticalParty;
import se.samverka.nominations.Place;

/** What the groups and political parties that are asked about are called by those who answer. */
final class PastedWords {

    private final List<Body> bodies;
    private final Map<String, String> partyByWord = new HashMap<>();

    PastedWords(List<Place> places, List<PoliticalParty> parties) {
        this.bodies = places.stream().map(Place::body).distinct().toList();
        parties.forEach(party -> {
            partyByWord.put(plain(party.letter()), party.letter());
            partyByWord.put(plain(party.name()), party.letter());
        });
    }

    boolean isParty(String cell) {
        return partyByWord.containsKey(plain(cell));
    }

    String letter(String cell) {
        return partyByWord.getOrDefault(plain(cell), "");
    }

    boolean isBody(String cell) {
        return bodies.stream().anyMatch(body -> isNamed(body, cell));
    }

    /** By its name, its short name, or how that begins where no other begins so. */
    boolean isNamed(Body body, String cell) {
        var word = plain(cell);
        var exact = bodies.stream().filter(one -> isExact(one, word)).collect(Collectors.toSet());
        if (!exact.isEmpty()) return exact.contains(body);
        var begun = bodies.stream().filter(one -> begins(one, word)).toList();
        return begun.equals(List.of(body));
    }

    private static boolean isExact(Body body, String word) {
        return word.equals(plain(body.name())) || word.equals(plain(body.shortName()));
    }

    private static boolean begins(Body body, String word) {
        return plain(body.shortName()).startsWith(word + " ");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[/,&]\\s*|\\s+och\\s+", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
