package se.samverka.platform.once;

import java.util.UUID;

/** What tells two showings of a form from two sendings of one. */
public final class FormKey {

    /** The field's name in the form. */
    public static final String FIELD = "formular";

    private FormKey() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
