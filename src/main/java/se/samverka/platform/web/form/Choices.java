package se.samverka.platform.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with given answers; its id is also its name in the form. Written by {@code choices.jte}.
 *
 * @param id also the id of the first answer, so that the error summary leads there
 */
public record Choices(String id, String question, String hint, Kind kind, List<Choice> choices, String problem) {

    public enum Kind {
        /** All to be seen, one to be chosen. */
        ONE_OF_FEW("radio"),
        /** A list to unfold, one to be chosen. */
        ONE_OF_MANY("select"),
        /** As many as fit. */
        ANY("checkbox");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    public static Choices of(Kind kind, String id, String question, List<Choice> choices) {
        return new Choices(id, question, "", kind, choices, "");
    }

    public Choices withHint(String hint) {
        return new Choices(id, question, hint, kind, choices, problem);
    }

    /** Takes its own among them. */
    public Choices withProblems(List<Problem> problems) {
        return new Choices(id, question, hint, kind, choices, Problem.at(id, problems));
    }

    public boolean isList() {
        return kind == Kind.ONE_OF_MANY;
    }

    /** The id of the answer at an index, from 0. */
    public String idAt(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }

    public boolean isWrong() {
        return !problem.isEmpty();
    }

    public @Nullable String describedBy() {
        return Described.by(id, hint, problem);
    }
}
