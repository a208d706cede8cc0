package se.samverka.bodies.charter;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Charter;
import se.samverka.bodies.charter.ComparePage.Part;
import se.samverka.bodies.charter.ComparePage.Row;

/** What a new charter changes, in sentences that need neither colours nor strokes: for a paper. */
@Component
public class CharterChanges {

    private final Comparisons comparisons;
    private final Sides sides;

    CharterChanges(Comparisons comparisons, Sides sides) {
        this.comparisons = comparisons;
        this.sides = sides;
    }

    /** The charter's perspectives, composition and forms, as they are read. */
    public CharterText text(Charter charter) {
        return CharterText.of(charter, sides);
    }

    /** Empty where nothing is changed. */
    public List<String> sentences(Charter was, Charter is) {
        return comparisons.parts(was, is).stream().flatMap(CharterChanges::told).toList();
    }

    private static Stream<String> told(Part part) {
        return part.rows().stream().filter(Row::changed).map(row -> part.heading() + told(row));
    }

    static String told(Row row) {
        if (row.was().isEmpty()) return " – tillkommer: " + row.is();
        return row.is().isEmpty()
                ? " – utgår: " + row.was()
                : " – ändras från ”%s” till ”%s”".formatted(row.was(), row.is());
    }
}
