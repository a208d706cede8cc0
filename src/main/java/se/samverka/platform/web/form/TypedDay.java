package se.samverka.platform.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as a browser sends it, or as somebody has written it where the browser has no calendar (ISO 8601). */
public final class TypedDay {

    private TypedDay() {}

    /** Null where nothing was written, or no day. */
    public static @Nullable LocalDate read(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
