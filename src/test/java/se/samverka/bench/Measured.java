package se.samverka.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one piece of work costs.
 *
 * @param workload for example {@code W1}
 * @param what for example {@code organets sida}
 * @param unit what is counted, for example {@code CPU-ms}
 * @param cost of Samverka
 * @param limit of the same work with nothing around it, in the same run; null where there is none to compare with
 * @param p50 milliseconds on the clock, the middle one; 0 where it says nothing
 * @param goal at most, of the sum; 0 where there is none
 * @param note what a reader should know
 */
record Measured(
        String workload,
        String what,
        Size size,
        String unit,
        Work cost,
        @Nullable Work limit,
        double p50,
        double p99,
        double goal,
        String note) {

    boolean isMet() {
        return goal == 0 || cost.sum() <= goal;
    }

    double ratio() {
        return limit == null || limit.sum() == 0 ? 0 : cost.sum() / limit.sum();
    }
}
