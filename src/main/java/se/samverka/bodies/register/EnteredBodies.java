package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;
import se.samverka.bodies.register.RegisteredBody.RegisteredCharter;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.platform.time.CountyClock;

/** Writes bodies into the register one by one. */
@Component
class EnteredBodies implements BodyBook {

    private final RememberedBodies bodies;
    private final KeepBodies keep;
    private final SuccessionRecords after;
    private final County county;
    private final CountyClock clock;

    EnteredBodies(RememberedBodies bodies, KeepBodies keep, SuccessionRecords after, County county, CountyClock clock) {
        this.bodies = bodies;
        this.keep = keep;
        this.after = after;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public void lock() {
        keep.lock();
        bodies.writing();
    }

    @Override
    public boolean isTaken(String slug) {
        return Slugs.isPage(slug)
                || bodies.register().bodies().stream()
                        .anyMatch(body -> body.slug().equals(slug)
                                || body.history().formerSlugs().contains(slug));
    }

    @Override
    public Optional<Body> findProposed(String slug) {
        return listProposed().stream().filter(body -> body.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Body> listProposed() {
        LocalDate today = clock.today();
        return bodies.register().proposed().map(body -> body.on(today)).toList();
    }

    @Override
    public Proposal proposal(BodyId id) {
        RegisteredBody body = proposed(id);
        Name name = body.history().names().getLast();
        return new Proposal(
                body.slug(),
                name.name(),
                name.shortName(),
                body.kind(),
                body.legalForm(),
                body.layer(),
                Objects.requireNonNullElse(body.history().lifetime(), Lifetime.PERMANENT),
                body.host(),
                body.charters().getFirst().charter());
    }

    private RegisteredBody proposed(BodyId id) {
        return Optional.of(bodies.register().body(id))
                .filter(RegisteredBody::proposed)
                .orElseThrow(() -> RegisteredBody.missing(id));
    }

    @Override
    public BodyId propose(Proposal proposal) {
        Optional<RegisteredBody> before = bodies.register()
                .proposed()
                .filter(body -> body.slug().equals(proposal.slug()))
                .findFirst();
        BodyId id = before.map(RegisteredBody::id).orElseGet(() -> Ids.body(proposal.slug()));
        int position = before.map(RegisteredBody::position).orElseGet(() -> lastIn(proposal.layer()) + 1);
        List<Name> names = before.map(body -> body.history().names())
                .map(all -> named(all, proposal))
                .orElseGet(() -> List.of(new Name(proposal.name(), proposal.shortName(), null, null, null)));
        List<String> former = before.map(body -> body.history().formerSlugs()).orElse(List.of());
        keep.enter(entry(id, position, proposal, names, former));
        return id;
    }

    private int lastIn(Body.Layer layer) {
        return bodies.register().bodies().stream()
                .filter(body -> body.layer() == layer)
                .mapToInt(RegisteredBody::position)
                .max()
                .orElse(0);
    }

    private static List<Name> named(List<Name> names, Proposal proposal) {
        Name last = names.getLast();
        List<Name> changed = new ArrayList<>(names.subList(0, names.size() - 1));
        changed.add(new Name(proposal.name(), proposal.shortName(), last.from(), last.reason(), last.source()));
        return changed;
    }

    private RegisteredBody entry(
            BodyId id, int position, Proposal proposal, List<Name> names, List<String> formerSlugs) {
        Charter charter = proposal.charter();
        return new RegisteredBody(
                id,
                proposal.slug(),
                proposal.kind(),
                proposal.legalForm(),
                proposal.layer(),
                position,
                proposal.host(),
                charter.validFrom(),
                null,
                false,
                true,
                new History(names, formerSlugs, true, true, proposal.lifetime(), null, true, null),
                List.of(),
                List.of(seated(id, charter)));
    }

    private RegisteredCharter seated(BodyId id, Charter charter) {
        return new RegisteredCharter(charter, Seating.of(id, charter, partiesOn(charter.validFrom())), clock.today());
    }

    /** The region and the municipalities, and then the external parties, which may have seats too. */
    private List<Organisation> partiesOn(LocalDate day) {
        Stream<Organisation> external = county.listOrganisations(day).stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.EXTERNAL);
        return Stream.concat(county.listParties(day).stream(), external).toList();
    }

    @Override
    public void found(BodyId id, Charter decided, Relation appointedBy) {
        RegisteredBody body = proposed(id);
        keep.enter(body.founded(seated(id, decided)));
        keep.add(appointedBy);
    }

    @Override
    public void renew(BodyId id, Charter decided, Relation appointedBy) {
        keep.enter(bodies.register().body(id).renewed(seated(id, decided)));
        keep.add(appointedBy);
    }

    @Override
    public void close(BodyId id, LocalDate lastDay, @Nullable Succession succession) {
        keep.enter(bodies.register().body(id).closed(lastDay));
        if (succession != null) after.add(succession);
    }

    @Override
    public List<Preset> listPresets() {
        return bodies.register().presets();
    }

    @Override
    public void rename(BodyId id, Name name, String slug) {
        keep.enter(bodies.register().body(id).renamed(name, slug));
    }

    @Override
    public List<AgreementClause> clausesOn(BodyId id) {
        RegisteredBody body = bodies.register().body(id);
        return bodies.register().clauses().stream()
                .filter(clause -> clause.slug().equals(body.slug())
                        || body.history().formerSlugs().contains(clause.slug()))
                .sorted(Comparator.comparing(AgreementClause::about))
                .toList();
    }

    @Override
    public String latestName(BodyId id) {
        return bodies.register().body(id).latestName();
    }

    @Override
    public @Nullable LocalDate latestNameFrom(BodyId id) {
        return bodies.register().body(id).history().names().getLast().from();
    }
}
