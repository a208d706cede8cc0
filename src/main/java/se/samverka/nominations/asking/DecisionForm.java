package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverka.nominations.Nomination.Decided;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** The decision that makes what is preliminary hold. */
record DecisionForm(String by, String on, String paragraph) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "");

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (by.isEmpty()) problems.add(new Problem("organ", "Skriv vem som beslutade."));
        if (day() == null) problems.add(new Problem("dag", "Skriv vilken dag beslutet fattades."));
        else if (day().isAfter(today))
            problems.add(new Problem("dag", "Dagen har inte varit än. Registrera beslutet när det är fattat."));
        return problems;
    }

    private @Nullable LocalDate day() {
        return TypedDay.read(on);
    }

    /** Only where there are no problems. */
    Decided decided() {
        return new Decided(Objects.requireNonNull(day()), by, paragraph.isEmpty() ? null : paragraph);
    }

    List<Field> fields(List<Problem> problems) {
        return List.of(
                Field.text("organ", "Vem beslutade om grupperna?").withValue(by).withProblems(problems),
                Field.of(Kind.DATE, "dag", "Vilken dag?").withValue(on).withProblems(problems),
                Field.of(Kind.SHORT, "paragraf", "Paragraf")
                        .withHint("Till exempel § 112.")
                        .withValue(paragraph)
                        .asOptional()
                        .withProblems(problems));
    }
}
