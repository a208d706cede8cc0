package se.samverka.platform.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in; its id is also its name in the form. Written by {@code field.jte}.
 *
 * @param hint below the label; empty where none is needed
 * @param value what was written or is known, so that nothing is asked twice
 * @param problem what is wrong with it; empty where nothing is
 * @param autocomplete the purpose for browsers (WCAG 1.3.5), for example {@code email}; null for none
 */
public record Field(
        String id,
        String label,
        String hint,
        Kind kind,
        String value,
        String problem,
        boolean optional,
        @Nullable String autocomplete) {

    /** How it is written, and how wide it is. */
    public enum Kind {
        TEXT("text", null),
        SHORT("text", "w-short"),
        EMAIL("email", null),
        TELEPHONE("tel", "w-short"),
        DATE("date", "w-date"),
        TIME("time", "w-time"),
        NUMBER("number", "w-number"),
        LONG_TEXT("", null);

        private final String type;
        private final @Nullable String css;

        Kind(String type, @Nullable String css) {
            this.type = type;
            this.css = css;
        }

        public String type() {
            return type;
        }

        public @Nullable String css() {
            return css;
        }
    }

    public static Field of(Kind kind, String id, String label) {
        return new Field(id, label, "", kind, "", "", false, null);
    }

    public static Field text(String id, String label) {
        return of(Kind.TEXT, id, label);
    }

    /** Where two forms on a page ask for the same. */
    public Field withId(String another) {
        return new Field(another, label, hint, kind, value, problem, optional, autocomplete);
    }

    public Field withHint(String hint) {
        return new Field(id, label, hint, kind, value, problem, optional, autocomplete);
    }

    public Field withValue(String value) {
        return new Field(id, label, hint, kind, value, problem, optional, autocomplete);
    }

    /** Takes its own among them. */
    public Field withProblems(List<Problem> problems) {
        return new Field(id, label, hint, kind, value, Problem.at(id, problems), optional, autocomplete);
    }

    /** Says that it may be left empty. */
    public Field asOptional() {
        return new Field(id, label, hint, kind, value, problem, true, autocomplete);
    }

    public Field withAutocomplete(String autocomplete) {
        return new Field(id, label, hint, kind, value, problem, optional, autocomplete);
    }

    public boolean isLong() {
        return kind == Kind.LONG_TEXT;
    }

    public boolean isWrong() {
        return !problem.isEmpty();
    }

    /** The ids of what describes it, for those who hear the page; null where nothing does. */
    public @Nullable String describedBy() {
        return Described.by(id, hint, problem);
    }
}
