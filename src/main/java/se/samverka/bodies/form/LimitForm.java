package se.samverka.bodies.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** By when something is to be decided, as it is typed. */
public final class LimitForm {

    private LimitForm() {}

    public static Questions ask(Questions questions) {
        return questions
                .field(Field.of(Kind.DATE, "senast", "Senaste dag för beslutet")
                        .withHint("Om något säger när det senast ska beslutas. Gränsen varnar, den stoppar inget.")
                        .asOptional())
                .field(Field.text("ord", "Gränsen med källans ord")
                        .withHint("Till exempel senast i november 2016.")
                        .asOptional())
                .field(Field.text("kalla", "Var gränsen står").asOptional());
    }

    /** @return null where nothing says by when */
    public static @Nullable Limit read(Typed typed) {
        LocalDate day = typed.day("senast");
        if (day != null)
            return new Limit(
                    day, typed.yes("ord") ? typed.text("ord") : "senast den " + Swedish.day(day), typed.text("kalla"));
        if (!typed.isWrong() && (typed.yes("ord") || typed.yes("kalla")))
            typed.problem("senast", "Ange den sista dagen. Utan dag finns ingen gräns: ta då bort orden och källan.");
        return null;
    }

    public static Map<String, String> shown(@Nullable Limit limit) {
        return limit == null
                ? Map.of()
                : Map.of("senast", limit.day().toString(), "ord", limit.words(), "kalla", limit.source());
    }
}
