package se.samverka.bodies.charter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.platform.web.look.Link;

/** The addresses of a body's charters. */
public final class Versions {

    private static final Pattern WORD = Pattern.compile("(\\d{4})(-\\d{4})?(-version-(\\d{1,3}))?");

    private Versions() {}

    /** @param charters newest first */
    public static List<Link> of(Body body, List<Charter> charters) {
        return charters.stream()
                .map(charter ->
                        new Link("Uppdragsbeskrivning " + Period.days(charter), address(body, charter, charters)))
                .toList();
    }

    static String address(Body body, Charter charter, List<Charter> charters) {
        return "/organ/" + body.slug() + "/uppdrag/" + Period.address(charter, charters);
    }

    static Optional<Charter> find(String word, List<Charter> charters) {
        return charters.stream()
                .filter(charter -> Period.address(charter, charters).equals(word))
                .findFirst();
    }

    /** A charter that a later decision has shortened was once read under the years it was to hold: it is known by its first. */
    static Optional<Charter> findFormer(String word, List<Charter> charters) {
        Matcher known = WORD.matcher(word);
        if (!known.matches()) return Optional.empty();
        int year = Integer.parseInt(known.group(1));
        int nth = known.group(4) == null ? 1 : Integer.parseInt(known.group(4));
        List<Charter> begun = charters.reversed().stream()
                .filter(charter -> charter.validFrom().getYear() == year)
                .toList();
        return nth >= 1 && nth <= begun.size() ? Optional.of(begun.get(nth - 1)) : Optional.empty();
    }
}
