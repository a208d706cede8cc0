package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.Standing;
import se.samverka.bodies.cases.ChainSection.Chain;
import se.samverka.bodies.charter.AgreementBeside;
import se.samverka.bodies.charter.Beside;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;

/** Tells how a body came to be, and where its charter departs from the agreement. */
@Component
class ChainOnHistory implements OnBodyPage {

    private final Cases cases;
    private final Bodies bodies;
    private final AgreementBeside beside;
    private final MayReadDocuments documents;
    private final CountyClock clock;

    ChainOnHistory(Cases cases, Bodies bodies, AgreementBeside beside, MayReadDocuments documents, CountyClock clock) {
        this.cases = cases;
        this.bodies = bodies;
        this.beside = beside;
        this.documents = documents;
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
                .map(one -> chain(one, charters, documents.seesMore(one, reader), today))
                .toList();
        List<Beside> compared = Standing.on(charters, today).known().stream()
                .flatMap(charter -> beside.of(body, charter, reader).stream())
                .filter(Beside::isOther)
                .toList();
        return chains.isEmpty() && compared.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChainSection(chains, compared));
    }

    private static Chain chain(Case one, List<Charter> charters, boolean all, LocalDate today) {
        Optional<LocalDate> starts = charters.stream()
                .filter(charter -> Objects.equals(charter.decidedOn(), one.decidedOn()))
                .map(Charter::validFrom)
                .findFirst();
        return new Chain(
                one.title(),
                ChainInWords.limit(one),
                one.limitPassed(today).orElse(null),
                ChainInWords.steps(one, starts, today),
                ChainInWords.grounds(one, all, today));
    }
}
