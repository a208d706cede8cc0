package se.samverka.desk;

import java.util.function.BooleanSupplier;

/**
 * A step that a new county takes, in the list that its administrator meets on the first day; a bean of this type is
 * enough.
 *
 * @param label verb first
 * @param minutes how long it usually takes
 * @param done asked each time the list is shown
 * @param href where it is taken
 */
public record FirstStep(int order, String label, int minutes, BooleanSupplier done, String href) {

    public boolean isDone() {
        return done.getAsBoolean();
    }
}
