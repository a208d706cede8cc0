package se.samverka.platform.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.settings.Settings.Mode;

/** Nobody can live under .example (RFC 2606): the sample's persons do, and their letters never leave a county's house. */
public final class MadeUpAddress {

    private MadeUpAddress() {}

    /** Null where the letter may leave; in the demo and in tests there is a post office that takes them all. */
    public static @Nullable Held whyHeld(String address, Mode mode) {
        return switch (mode) {
            case RUN -> isMadeUp(address) ? Held.MADE_UP : null;
            case DEMO, TEST -> null;
        };
    }

    private static boolean isMadeUp(String address) {
        String host = address.strip().toLowerCase(Locale.ROOT);
        return host.endsWith(".example") || host.endsWith("@example");
    }
}
