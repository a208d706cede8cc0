package se.samverka.bodies.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.charter.ComparePage.Part;
import se.samverka.bodies.charter.ComparePage.Row;
import se.samverka.platform.edits.Difference;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.web.look.Link;

/** Holds one version of a charter against another, and against the founding agreement, word by word. */
@Component
class Comparisons {

    private final BodyBook book;
    private final Sides sides;

    Comparisons(BodyBook book, Sides sides) {
        this.book = book;
        this.sides = sides;
    }

    boolean canCompare(Body body, Charter charter, List<Charter> charters) {
        return charters.size() > 1 || agreement(body, charter).isPresent();
    }

    ComparePage page(Body body, Charter charter, Optional<Charter> other, List<Charter> charters) {
        Optional<Charter> earlier = other.filter(one -> one.validFrom().isBefore(charter.validFrom()));
        Charter later = earlier.isPresent() ? charter : other.orElse(charter);
        return new ComparePage(
                body.slug(),
                body.name(),
                new Link(CharterController.title(charter), Versions.address(body, charter, charters)),
                other.map(one -> title(earlier.orElse(charter), later)).orElse(""),
                other.map(one -> parts(earlier.orElse(charter), later)).orElse(List.of()),
                agreement(body, later).orElse(null),
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
    private List<Part> parts(Charter was, Charter is) {
        CharterText before = CharterText.of(was, sides);
        CharterText after = CharterText.of(is, sides);
        return List.of(
                part("Ändamål", List.of(was.purpose()), List.of(is.purpose())),
                part("Område", some(was.field()), some(is.field())),
                part("Uppgifter", texts(was.tasks(), Task::text), texts(is.tasks(), Task::text)),
                part("Sammansättning", before.seats(), after.seats()),
                part("Arbetsformer", texts(was.forms(), Clause::text), texts(is.forms(), Clause::text)),
                part("I korthet", before.rules(), after.rules()));
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }

    private static List<String> some(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
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
        return new Row(pieces, pieces.stream().anyMatch(piece -> piece.isGone() || piece.isNew()));
    }

    /** What the agreement says of the body's field; only where the departure is declared, as on its history. */
    private Optional<ComparePage.Agreement> agreement(Body body, Charter charter) {
        Optional<AgreementClause> clause = book.clauseOn(body.id());
        String field = charter.field();
        if (clause.isEmpty()
                || field == null
                || clause.get().undeclared(charter).isPresent()) return Optional.empty();
        String why = CharterText.blankIfNone(charter.deviation());
        return Optional.of(new ComparePage.Agreement(
                Stream.of(row(clause.get().wording(), field)).toList(),
                CharterText.blankIfNone(clause.get().source()),
                why));
    }
}
