package se.samverka.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;

/**
 * From when to when something holds, both days included.
 *
 * @param from null where it has no known beginning
 * @param to null where it has no known end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    /** What {@code från} and {@code till} say in a county file; a year alone is from its first day, or to its last. */
    public static Validity of(Fields row) {
        Validity validity = new Validity(
                row.known("från").map(Value::dateOrFirstOfYear).orElse(null),
                row.known("till").map(Value::dateOrLastOfYear).orElse(null));
        if (validity.isTurned()) row.mistakeAt("till", "\"till\" ligger före \"från\". Byt plats på dagarna.");
        return validity;
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return startsNoLaterThan(other.to) && other.startsNoLaterThan(to);
    }

    /** Whether it ends before it begins. */
    public boolean isTurned() {
        return from != null && to != null && to.isBefore(from);
    }

    private boolean startsNoLaterThan(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
