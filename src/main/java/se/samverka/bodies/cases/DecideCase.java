package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Decision;
import se.samverka.bodies.Cases;
import se.samverka.bodies.DecidedInCase;
import se.samverka.bodies.DecidedInCase.Decided;
import se.samverka.bodies.DecidedInCase.Prepared;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Writes down the decision of a case: all that is prepared in it is carried out, or nothing. */
@Component
class DecideCase {

    private final List<DecidedInCase> rooms;
    private final BodyBook book;
    private final Bodies bodies;
    private final Cases cases;

    DecideCase(List<DecidedInCase> rooms, BodyBook book, Bodies bodies, Cases cases) {
        this.rooms = rooms;
        this.book = book;
        this.bodies = bodies;
        this.cases = cases;
    }

    /** @param by null where nobody is chosen, @param day null where none is given, @param reason where the verdict has remarks */
    record Wish(@Nullable BodyId by, @Nullable LocalDate day, String paragraph, String registryNumber, String reason) {

        Decided decided() {
            return new Decided(by, day);
        }
    }

    /** In the case's own order. */
    List<Prepared> prepared(Case in) {
        List<Prepared> all =
                rooms.stream().flatMap(room -> room.listPrepared(in).stream()).toList();
        return in.bodies().stream()
                .flatMap(body -> all.stream().filter(one -> one.body().equals(body)))
                .toList();
    }

    Verdict whyNot(Case in, Wish wish) {
        Verdict verdict = prepared(in).isEmpty()
                ? Verdict.hindered(
                        "nothing-prepared",
                        "Ärendet har ingen grupp som väntar på beslut. Föreslå en ny, eller ta in en som finns.")
                : complete(wish);
        for (DecidedInCase room : rooms) verdict = verdict.and(room.whyNot(in, wish.decided()));
        return verdict.wantsReason() && wish.reason().isEmpty()
                ? verdict.and(Verdict.hindered(
                        "reason-wanted", verdict.remarks().getFirst().sentence()))
                : verdict;
    }

    private static Verdict complete(Wish wish) {
        return wish.by() == null || wish.day() == null
                ? Verdict.hindered("not-decided", "Beslutet saknas. Skriv vem som beslutade och när.")
                : Verdict.FREE;
    }

    /** @throws Refused where the verdict hinders it; then nothing of it is carried out */
    @Transactional
    public void decide(Actor actor, int number, Wish wish) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        Verdict verdict = whyNot(in, wish);
        if (!verdict.allows()) throw new Refused(verdict);
        BodyId by = Objects.requireNonNull(wish.by());
        LocalDate day = Objects.requireNonNull(wish.day());
        Decision decision =
                new Decision(bodies.body(by, day).name(), day, wish.paragraph(), wish.registryNumber(), wish.reason());
        rooms.forEach(room -> room.carryOut(actor, in, by, decision));
        cases.decided(in, decision);
    }
}
