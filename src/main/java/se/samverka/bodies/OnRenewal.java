package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Validity;
import se.samverka.platform.web.look.Link;

/** What a module knows of a body when a new decision on it is to be taken; a bean of this type is enough. */
public interface OnRenewal {

    /** Where its lines stand among the others', from low to high. */
    int order();

    /** What was done in the period, up to today; names no person. Empty where there is nothing to tell. */
    default List<Line> grounds(Body body, Validity period) {
        return List.of();
    }

    /** What would be left open after the body's last day; empty where nothing would. */
    default List<Left> leftAfter(Body body, LocalDate lastDay) {
        return List.of();
    }

    /** @param more where it is read; null where there is no such page */
    record Line(String term, String words, @Nullable Link more) {}

    /**
     * @param sentence what is open and what to do about it
     * @param canBeTakenOver whether it is enough that another body takes over
     */
    record Left(String sentence, boolean canBeTakenOver) {}
}
