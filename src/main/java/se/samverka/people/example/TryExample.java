package se.samverka.people.example;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.people.Example;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Fills the county with the sample, and takes it away again. */
@Component
class TryExample {

    private final ObjectProvider<Example> parts;
    private final MadeUpPersons madeUp;
    private final CountyClock clock;

    TryExample(ObjectProvider<Example> parts, MadeUpPersons madeUp, CountyClock clock) {
        this.parts = parts;
        this.madeUp = madeUp;
        this.clock = clock;
    }

    boolean isPresent() {
        return madeUp.any();
    }

    Verdict whyNotFill() {
        if (madeUp.any()) return Verdict.hindered("filled", "Exemplet är redan på plats.");
        return madeUp.anybodyElseSits(clock.today())
                ? Verdict.hindered(
                        "members-are-there",
                        "Det finns redan ledamöter. Exemplet kan bara fyllas på medan platserna är tomma.")
                : Verdict.FREE;
    }

    /** @throws Refused where somebody sits already */
    @Transactional
    void fill(Actor actor) {
        var verdict = whyNotFill();
        if (!verdict.allows()) throw new Refused(verdict);
        inOrder().forEach(part -> part.fill(actor));
    }

    @Transactional
    void remove(Actor actor) {
        inOrder().reversed().forEach(part -> part.remove(actor));
    }

    private List<Example> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(Example::order)).toList();
    }
}
