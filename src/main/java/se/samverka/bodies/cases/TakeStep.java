package se.samverka.bodies.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Comment;
import se.samverka.bodies.Case.Step;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Adds a step to a case's chain, or what somebody thought at one. */
@Component
class TakeStep {

    private final CaseRecords cases;
    private final BodyBook book;
    private final Audit audit;

    TakeStep(CaseRecords cases, BodyBook book, Audit audit) {
        this.cases = cases;
        this.book = book;
        this.audit = audit;
    }

    /** @param after the step that it stands after; null for the last place */
    static Verdict whyNot(Case in, Step step, @Nullable UUID after) {
        return whyNotDecision(step).and(in.whyNotAt(in.placeAfter(after), step));
    }

    private static Verdict whyNotDecision(Step step) {
        return step.isDecided()
                ? Verdict.hindered(
                        "decision-elsewhere",
                        "Lägg in beslutet med knappen Lägg in beslutet, så börjar det gälla. Här kan du planera mötet.")
                : Verdict.FREE;
    }

    /** @throws Refused where the verdict hinders it */
    @Transactional
    public void take(Actor actor, int number, Step step, @Nullable UUID after) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        Verdict verdict = whyNot(in, step, after);
        if (!verdict.allows()) throw new Refused(verdict);
        cases.put(in, step, in.placeAfter(after));
        audit.record(actor, "bodies.take-step", CaseAddress.subject(number), details(step));
    }

    /**
     * The step as it should have been written; it keeps its place and its comments.
     *
     * @throws Refused where the verdict hinders it, or the case has no such step
     */
    @Transactional
    public void change(Actor actor, int number, Step step) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        int place = in.placeAfter(step.id()) - 1;
        Verdict verdict = whyNotDecision(step).and(in.whyNotAt(place, step));
        if (!verdict.allows()) throw new Refused(verdict);
        cases.put(in, step, place);
        audit.record(actor, "bodies.change-step", CaseAddress.subject(number), details(step));
    }

    /** @throws Refused where it cannot stand there */
    @Transactional
    public void move(Actor actor, int number, UUID id, boolean earlier) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        Step step = step(in, id);
        Verdict verdict = in.whyNotMove(step, earlier);
        if (!verdict.allows()) throw new Refused(verdict);
        cases.put(in, step, in.placeOf(step) + (earlier ? -1 : 1));
        audit.record(actor, "bodies.move-step", CaseAddress.subject(number), details(step));
    }

    /** @throws Refused where something stands at it */
    @Transactional
    public void remove(Actor actor, int number, UUID id) {
        book.lock();
        Step step = step(cases.find(number).orElseThrow(), id);
        Verdict verdict = Case.whyNotRemove(step);
        if (!verdict.allows()) throw new Refused(verdict);
        cases.remove(step);
        audit.record(actor, "bodies.remove-step", CaseAddress.subject(number), details(step));
    }

    private static Step step(Case in, UUID id) {
        return in.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> details(Step step) {
        Map<String, Object> details = new HashMap<>();
        details.put("kind", CaseActs.word(step.kind()));
        details.put("planned", step.planned());
        if (step.day() != null) details.put("day", step.day().toString());
        return details;
    }

    /** @throws Refused where it says nothing, or not what it led to */
    @Transactional
    public void comment(Actor actor, int number, UUID step, Comment comment) {
        Verdict verdict = comment.whyNot();
        if (!verdict.allows()) throw new Refused(verdict);
        book.lock();
        cases.comment(step, comment);
        audit.record(actor, "bodies.answer-comment", CaseAddress.subject(number), Map.of("changed", comment.changed()));
    }
}
