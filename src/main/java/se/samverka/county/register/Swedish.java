package se.samverka.county.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Swedish register: å, ä and ö last. */
final class Swedish {

    private Swedish() {}

    static Comparator<String> order() {
        Collator order = Collator.getInstance(Locale.of("sv"));
        return order::compare;
    }
}
