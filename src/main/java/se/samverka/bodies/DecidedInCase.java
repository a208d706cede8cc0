package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;

/**
 * What a case decides of its bodies; each room answers for those that it has prepared.
 *
 * <p>One decision carries out all of it, or nothing.
 */
public interface DecidedInCase {

    /** @param by null where nobody is chosen, @param day null where none is given */
    record Decided(@Nullable BodyId by, @Nullable LocalDate day) {}

    /**
     * A body that awaits the case's decision.
     *
     * @param what is to become of it, in a word
     * @param detail the same in a sentence; empty where the word says it all
     * @param starts when what is to be decided begins to hold; null where nothing begins
     * @param href where that is changed
     * @param whyNot what is still missing, in a sentence; empty where nothing is
     * @param charter the one that it is to have; null where it gets no other
     */
    record Prepared(
            BodyId body,
            String what,
            String detail,
            @Nullable LocalDate starts,
            String href,
            String whyNot,
            @Nullable Charter charter) {}

    /** In the case's order; empty once it is decided. */
    List<Prepared> listPrepared(Case in);

    /** Why it cannot be decided so; a remark wants a reason. */
    Verdict whyNot(Case in, Decided decided);

    /** Carries it out, in the running transaction. */
    void carryOut(Actor actor, Case in, BodyId by, Case.Decision decision);
}
