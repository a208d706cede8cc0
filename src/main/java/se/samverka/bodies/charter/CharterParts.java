package se.samverka.bodies.charter;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.Task;

/** What a charter says of each thing, a line for each. */
final class CharterParts {

    private CharterParts() {}

    /** Empty where it says nothing of it. */
    static List<String> of(Charter charter, About about, Sides sides) {
        return switch (about) {
            case FIELD -> some(charter.field());
            case TASKS -> texts(charter.tasks(), Task::text);
            case LENSES -> texts(charter.lenses(), Clause::text);
            case PERIOD -> List.of(Period.days(charter) + (charter.trial() ? ", på prov" : ""));
            case SEATS -> CharterText.of(charter, sides).seats();
            case DEPUTIES -> CharterText.deputies(charter);
            case CHAIR -> ChairWords.of(charter.chairRule(), sides);
            case NOTICE -> CharterText.notice(charter.noticeRule()).toList();
            case FREQUENCY -> CharterText.frequency(charter).toList();
            case FORMS -> texts(charter.forms(), Clause::text);
        };
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }

    private static List<String> some(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
