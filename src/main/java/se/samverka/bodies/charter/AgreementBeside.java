package se.samverka.bodies.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;

/** Holds a charter beside the founding agreement, clause by clause. */
@Component
public class AgreementBeside {

    private final BodyBook book;
    private final Rights rights;
    private final Sides sides;

    AgreementBeside(BodyBook book, Rights rights, Sides sides) {
        this.book = book;
        this.rights = rights;
        this.sides = sides;
    }

    /** Each clause that the reader may see beside the charter's; what nobody has given a reason for is the keepers' alone. */
    public List<Beside> of(Body body, Charter charter, Actor reader) {
        List<Beside> all = book.clausesOn(body.id()).stream()
                .map(clause -> beside(clause, charter))
                .flatMap(Optional::stream)
                .toList();
        List<Beside> declared =
                all.stream().filter(one -> one.undeclared().isEmpty()).toList();
        boolean same = declared.size() == all.size();
        return same || rights.holdsAny(reader, Set.of("support"), body.slug()) ? all : declared;
    }

    private Optional<Beside> beside(AgreementClause clause, Charter charter) {
        List<String> words = CharterParts.of(charter, clause.about(), sides);
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(new Beside(
                clause.about().swedish(),
                clause.open() ? clause.wording() : "",
                clause.open()
                        ? Comparisons.rows(words, words)
                        : Comparisons.rows(clause.wording().lines().toList(), words),
                CharterText.blankIfNone(clause.source()),
                clause.reason(charter.departures()).orElse(""),
                clause.undeclared(words, charter.departures()).orElse("")));
    }

    /** What the agreement says nothing of, of all that the charter says; empty where nobody has written the agreement down. */
    public List<String> silentOn(BodyId body, Charter charter) {
        List<About> said =
                book.clausesOn(body).stream().map(AgreementClause::about).toList();
        if (said.isEmpty()) return List.of();
        return Stream.of(About.values())
                .filter(about -> !said.contains(about)
                        && !CharterParts.of(charter, about, sides).isEmpty())
                .map(about -> about.swedish().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Departures that no reason is given for, a sentence each. */
    public List<String> undeclared(BodyId body, Charter charter) {
        return book.clausesOn(body).stream()
                .flatMap(clause ->
                        clause
                                .undeclared(CharterParts.of(charter, clause.about(), sides), charter.departures())
                                .stream())
                .toList();
    }
}
