package se.samverka.platform.health;

import java.time.Duration;

/** Lengths and sizes as a sentence has them. */
public final class InWords {

    private InWords() {}

    /** For example {@code 3 timmar}; the largest whole unit alone. */
    public static String of(Duration time) {
        if (time.toDays() > 1) return time.toDays() + " dagar";
        if (time.toHours() > 1) return time.toHours() + " timmar";
        return time.toMinutes() == 1 ? "1 minut" : time.toMinutes() + " minuter";
    }

    /** For example {@code 12 GB} or {@code 480 MB}, in the thousands that sellers of disks count in. */
    public static String ofBytes(long bytes) {
        return bytes >= 10_000_000_000L ? bytes / 1_000_000_000 + " GB" : bytes / 1_000_000 + " MB";
    }
}
