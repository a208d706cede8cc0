package se.samverka.meetings.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.meetings.KeepsRoll;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/** When notes can be published. */
final class NotesRules {

    private NotesRules() {}

    @MandateRule(
            id = "notes-of-every-meeting",
            says = "Minnesanteckningar skrivs vid samverkansgruppernas möten",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    static Verdict whyNot(boolean begun, boolean anythingWritten, List<KeepsRoll.Line> roll) {
        if (!begun) return Verdict.hindered("not-held", "Mötet har inte börjat än. Publicera anteckningarna efteråt.");
        if (!anythingWritten)
            return Verdict.hindered("nothing-written", "Anteckningarna är tomma. Skriv minst en rad.");
        return roll.stream()
                .filter(line -> line.sitter() == null)
                .map(line -> Verdict.hindered(
                        "attendance-missing",
                        "Närvaro saknas för %s. Välj ledamot, ersättare eller frånvarande."
                                .formatted(line.seat().label())))
                .reduce(Verdict.FREE, Verdict::and);
    }

    /** A published version is never rewritten: a correction says what it changes. */
    static Verdict correctionSaysWhat(int version, @Nullable String change) {
        var missing = version > 1 && (change == null || change.isBlank());
        return missing
                ? Verdict.hindered("change-missing", "Skriv på en rad vad du har ändrat sedan förra versionen.")
                : Verdict.FREE;
    }
}
