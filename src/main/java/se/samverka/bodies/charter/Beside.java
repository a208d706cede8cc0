package se.samverka.bodies.charter;

import java.util.List;
import se.samverka.bodies.charter.ComparePage.Row;

/**
 * A clause of the agreement beside the charter's words on the same.
 *
 * @param left what the agreement says where it leaves it to the decision; empty where the words are compared
 * @param rows word by word, or the charter's words alone where the agreement leaves it to the decision
 * @param source where the agreement's wording stands; may be empty
 * @param why the reason for what differs; empty where none is given
 * @param undeclared what only those read who keep the body; empty where the departure is declared
 */
public record Beside(String heading, String left, List<Row> rows, String source, String why, String undeclared) {

    public boolean isOther() {
        return rows.stream().anyMatch(Row::changed);
    }
}
