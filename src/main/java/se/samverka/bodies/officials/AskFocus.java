package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Puts a question in a network's focus; the one before ends on the day before. */
@Component
class AskFocus {

    private final FocusQuestions questions;
    private final Audit audit;

    AskFocus(FocusQuestions questions, Audit audit) {
        this.questions = questions;
        this.audit = audit;
    }

    /** @param from null where no day is given, @param to null until further notice */
    record Wish(
            String question,
            String setBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** @throws Refused where the verdict hinders it */
    @Transactional
    public void ask(Actor actor, BodyId body, Wish wish) {
        questions.lock(body);
        Verdict verdict = FocusQuestion.whyNot(questions.list(body), wish.question(), wish.from(), wish.to());
        if (!verdict.allows()) throw new Refused(verdict);
        LocalDate from = Objects.requireNonNull(wish.from());
        UUID id = UUID.randomUUID();
        questions.endBefore(body, from);
        questions.add(body, new FocusQuestion(id, wish.question().strip(), wish.setBy(), from, wish.to()));
        audit.record(
                actor, "bodies.ask-focus", "body/" + body.value(), Map.of("question", id, "from", from.toString()));
    }
}
