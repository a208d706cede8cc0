package se.samverka.bodies.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.charter.ComparePage.Part;
import se.samverka.bodies.charter.ComparePage.Row;
import se.samverka.platform.edits.Difference;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.web.look.Link;

/** Holds one version of a charter against another, and against the founding agreement, word by word. */
@Component
class Comparisons {

    private final AgreementBeside beside;
    private final Sides sides;

    Comparisons(AgreementBeside beside, Sides sides) {
        this.beside = beside;
        this.sides = sides;
    }

    boolean canCompare(Body body, Charter charter, List<Charter> charters, Actor reader) {
        return charters.size() > 1 || !beside.of(body, charter, reader).isEmpty();
    }

    ComparePage page(Body body, Charter charter, Optional<Charter> other, List<Charter> charters, Actor reader) {
        Optional<Charter> earlier = other.filter(one -> one.validFrom().isBefore(charter.validFrom()));
        Charter later = earlier.isPresent() ? charter : other.orElse(charter);
        return new ComparePage(
                body.slug(),
                body.name(),
                new Link(CharterController.title(charter), Versions.address(body, charter, charters)),
                other.map(one -> title(earlier.orElse(charter), later)).orElse(""),
                other.map(one -> parts(earlier.orElse(charter), later)).orElse(List.of()),
                beside.of(body, later, reader),
                beside.silentOn(body.id(), later),
                others(body, charter, other, charters));
    }

    private static String title(Charter was, Charter is) {
        return "Det äldre: %s. Det nyare: %s.".formatted(Period.days(was), Period.days(is));
    }

    private List<Link> others(Body body, Charter charter, Optional<Charter> shown, List<Charter> charters) {
        return charters.stream()
                .filter(one -> !one.equals(charter) && shown.filter(one::equals).isEmpty())
                .map(one -> new Link(
                        Period.days(one),
                        Versions.address(body, charter, charters) + "/jamfor?med=" + Period.address(one, charters)))
                .toList();
    }

    /** Part by part, in the order in which a charter is read. */
    List<Part> parts(Charter was, Charter is) {
        Stream<Part> clauses = Stream.of(About.values())
                .map(about ->
                        part(about.swedish(), CharterParts.of(was, about, sides), CharterParts.of(is, about, sides)));
        Stream<Part> ends = Stream.of(part("I korthet", rest(was), rest(is)));
        return Stream.of(Stream.of(part("Ändamål", List.of(was.purpose()), List.of(is.purpose()))), clauses, ends)
                .flatMap(Function.identity())
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /** What the other parts do not say. */
    private List<String> rest(Charter charter) {
        CharterText text = CharterText.of(charter, sides);
        List<String> said = Stream.of(About.CHAIR, About.NOTICE, About.FREQUENCY)
                .flatMap(about -> CharterParts.of(charter, about, sides).stream())
                .toList();
        return Stream.concat(text.offices().stream().map(CharterText.Row::text), text.rules().stream())
                .filter(line -> !said.contains(line))
                .toList();
    }

    static Part part(String heading, List<String> was, List<String> is) {
        return new Part(heading, rows(was, is));
    }

    /**
     * Rows that stand unchanged are paired first; what is left is paired in order, and what has no pair is all gone or
     * all new.
     */
    @MandateRule(
            id = "versions-are-compared",
            says = "barn/unga inom området socialtjänst, skola, hälsa och vård",
            source = "Politiska samverkansgrupper 2016")
    static List<Row> rows(List<String> was, List<String> is) {
        List<String> gone = was.stream().filter(text -> !is.contains(text)).toList();
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (String text : is) {
            if (was.contains(text)) rows.add(row(text, text));
            else rows.add(row(next < gone.size() ? gone.get(next++) : "", text));
        }
        gone.stream().skip(next).forEach(text -> rows.add(row(text, "")));
        return rows;
    }

    private static Row row(String was, String is) {
        List<Piece> pieces = Difference.between(was, is).pieces().stream()
                .filter(piece -> !piece.text().isEmpty())
                .filter(piece -> !piece.isGone() || !piece.text().isBlank())
                .toList();
        return new Row(was, is, pieces, pieces.stream().anyMatch(piece -> piece.isGone() || piece.isNew()));
    }
}
