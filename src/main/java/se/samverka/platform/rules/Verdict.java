package se.samverka.platform.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why an act cannot be done, and what deserves a remark if it is.
 *
 * <p>The button asks for it before, the use case asks again, the page says it.
 */
public record Verdict(List<Hindrance> hindrances, List<Remark> remarks) {

    /** Stops the act: one sentence on what to do instead. */
    public record Hindrance(String code, String sentence) {}

    /** Warns, and is recorded with the reason given ("som regel"). */
    public record Remark(String code, String sentence) {}

    public static final Verdict FREE = new Verdict(List.of(), List.of());

    public static Verdict hindered(String code, String sentence) {
        return new Verdict(List.of(new Hindrance(code, sentence)), List.of());
    }

    public static Verdict remarked(String code, String sentence) {
        return new Verdict(List.of(), List.of(new Remark(code, sentence)));
    }

    public Verdict and(Verdict other) {
        return new Verdict(
                Stream.concat(hindrances.stream(), other.hindrances.stream()).toList(),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }

    public boolean allows() {
        return hindrances.isEmpty();
    }

    public boolean wantsReason() {
        return !remarks.isEmpty();
    }
}
