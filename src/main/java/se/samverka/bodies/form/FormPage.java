package se.samverka.bodies.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * A form about a case or a body.
 *
 * @param lead what it is for; may be empty
 * @param button what is pressed
 * @param hidden what is sent along, by name
 */
public record FormPage(
        String title,
        String lead,
        List<Crumb> crumbs,
        String action,
        String button,
        String back,
        Map<String, String> hidden,
        List<Part> parts,
        List<Problem> problems)
        implements Page {

    /** A heading, or what is asked in one row. */
    public record Part(String heading, List<Asked> row) {}

    /** Either a field or some choices. */
    public record Asked(@Nullable Field field, @Nullable Choices choices) {}

    /** An answer to choose, in code and in words. */
    public record Answer(String code, String words) {

        /** What was chosen stays chosen; before that, the first. */
        public static Choices choices(
                Choices.Kind kind, Typed typed, String id, String question, List<Answer> answers) {
            boolean typedAny = answers.stream().anyMatch(answer -> answer.code().equals(typed.text(id)));
            String chosen = typedAny || answers.isEmpty()
                    ? typed.text(id)
                    : answers.getFirst().code();
            return Choices.of(
                    kind,
                    id,
                    question,
                    answers.stream()
                            .map(answer -> Choice.of(
                                    answer.code(), answer.words(), answer.code().equals(chosen)))
                            .toList());
        }
    }

    /** What a form asks, in order; each knows what was typed and what is wrong with it. */
    public static final class Questions {

        private final Typed typed;
        private final List<Part> parts = new ArrayList<>();

        public Questions(Typed typed) {
            this.typed = typed;
        }

        public Questions heading(String heading) {
            parts.add(new Part(heading, List.of()));
            return this;
        }

        public Questions field(Field field) {
            parts.add(new Part("", List.of(asked(field))));
            return this;
        }

        public Questions choices(Choices choices) {
            parts.add(new Part("", List.of(asked(choices))));
            return this;
        }

        public Questions row(Choices first, Field second, Choices third) {
            parts.add(new Part("", List.of(asked(first), asked(second), asked(third))));
            return this;
        }

        public Questions row(Choices first, Field second) {
            parts.add(new Part("", List.of(asked(first), asked(second))));
            return this;
        }

        private Asked asked(Field field) {
            return new Asked(field.withValue(typed.text(field.id())).withProblems(typed.problems()), null);
        }

        private Asked asked(Choices choices) {
            return new Asked(null, choices.withProblems(typed.problems()));
        }

        public List<Part> list() {
            return List.copyOf(parts);
        }
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
