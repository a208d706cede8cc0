package se.samverka.bodies.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;

/** All bodies on record, in the order of the sketch: layer, place in the layer, name in Swedish order. */
record BodyRegister(
        List<RegisteredBody> bodies,
        List<Relation> relations,
        List<FoundingPower> powers,
        List<AgreementClause> clauses,
        List<Succession> successions,
        List<Preset> presets) {

    private static final Comparator<RegisteredBody> SKETCH = Comparator.comparing(RegisteredBody::layer)
            .thenComparingInt(RegisteredBody::position)
            .thenComparing(RegisteredBody::latestName, Collator.getInstance(Locale.of("sv")))
            .thenComparing(RegisteredBody::slug);

    static final BodyRegister EMPTY =
            new BodyRegister(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    BodyRegister {
        bodies = bodies.stream().sorted(SKETCH).toList();
    }

    Optional<RegisteredBody> find(String slug) {
        return decided().filter(body -> body.slug().equals(slug)).findFirst();
    }

    /** Those that await no decision: all that the public knows of. */
    private Stream<RegisteredBody> decided() {
        return bodies.stream().filter(body -> !body.proposed());
    }

    Stream<RegisteredBody> proposed() {
        return bodies.stream().filter(RegisteredBody::proposed);
    }

    RegisteredBody body(BodyId id) {
        return bodies.stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RegisteredBody.missing(id));
    }

    Optional<String> currentSlug(String oldSlug) {
        return decided()
                .filter(body -> body.history().formerSlugs().contains(oldSlug))
                .findFirst()
                .map(RegisteredBody::slug);
    }

    List<Body> on(LocalDate day) {
        return decided().map(body -> body.on(day)).toList();
    }

    Optional<Seat> findSeat(SeatId id) {
        return bodies.stream().flatMap(body -> body.findSeat(id).stream()).findFirst();
    }
}
