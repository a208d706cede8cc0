package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.Standing;
import se.samverka.bodies.cases.ChainSection.Chain;
import se.samverka.bodies.cases.ChainSection.Compared;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;

/** Tells how a body came to be, and where its field of work departs from the agreement. */
@Component
class ChainOnHistory implements OnBodyPage {

    private final Cases cases;
    private final Bodies bodies;
    private final BodyBook book;
    private final Rights rights;
    private final CountyClock clock;

    ChainOnHistory(Cases cases, Bodies bodies, BodyBook book, Rights rights, CountyClock clock) {
        this.cases = cases;
        this.bodies = bodies;
        this.book = book;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return new Place.History();
    }

    @Override
    public Optional<Section> section(Body body, Actor reader) {
        LocalDate today = clock.today();
        List<Charter> charters = bodies.listCharters(body.id());
        List<Chain> chains = cases.listOf(body.id()).stream()
                .map(one -> chain(one, charters, today))
                .toList();
        Compared compared = Standing.on(charters, today)
                .known()
                .flatMap(charter -> compared(body, charter, reader))
                .orElse(null);
        return chains.isEmpty() && compared == null
                ? Optional.empty()
                : Optional.of(new ChainSection(chains, compared));
    }

    private static Chain chain(Case one, List<Charter> charters, LocalDate today) {
        Optional<LocalDate> starts = charters.stream()
                .filter(charter -> Objects.equals(charter.decidedOn(), one.decidedOn()))
                .map(Charter::validFrom)
                .findFirst();
        return new Chain(
                one.title(),
                ChainInWords.limit(one),
                one.limitPassed(today).orElse(null),
                ChainInWords.steps(one, starts, today),
                ChainInWords.grounds(one, today));
    }

    private Optional<Compared> compared(Body body, Charter charter, Actor reader) {
        Optional<AgreementClause> clause = book.clauseOn(body.id());
        String undeclared = clause.flatMap(known -> known.undeclared(charter)).orElse("");
        if (!undeclared.isEmpty() && !rights.holdsAny(reader, Set.of("support"), body.slug())) return Optional.empty();
        return clause.flatMap(known -> known.differenceTo(charter)
                .map(difference -> new Compared(
                        difference.pieces().stream()
                                .filter(piece ->
                                        !piece.isGone() || !piece.text().isBlank())
                                .toList(),
                        orEmpty(known.source()),
                        orEmpty(charter.deviation()),
                        undeclared)));
    }

    private static String orEmpty(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
