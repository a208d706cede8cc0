package se.samverka.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs Samverka and the raw limit in turn, A B A B, and keeps the best of each: what disturbs a machine makes things dearer,
 * never cheaper.
 *
 * <p>It goes on until neither has become cheaper for some rounds: Java's compiler has then done what it does for what is
 * done often.
 *
 * @param most how many rounds at most
 * @param times how often the work is done in a round
 */
record Rounds(int most, int times) {

    private static final int WITHOUT_GAIN = 3;
    private static final double A_GAIN = 0.97;

    /** One side of the comparison. @param once the work, done once @param work what has been worked so far */
    record Side(Runnable once, Supplier<Work> work) {}

    record Outcome(Work cost, @Nullable Work limit, double p50, double p99) {}

    Outcome run(Side samverka, @Nullable Side raw) {
        var best = new Best();
        var limit = new Best();
        int idle = 0;
        for (int round = 0; round < most && idle < WITHOUT_GAIN; round++) {
            boolean gained = best.take(samverka, times);
            if (raw != null) gained |= limit.take(raw, times);
            idle = gained ? 0 : idle + 1;
        }
        return new Outcome(best.work(), raw == null ? null : limit.work(), best.percentile(50), best.percentile(99));
    }

    private static final class Best {

        private @Nullable Work best;
        private List<Double> best50 = List.of();

        /** @return whether it is clearly cheaper than before */
        boolean take(Side side, int times) {
            var millis = new ArrayList<Double>(times);
            var before = side.work().get();
            for (int time = 0; time < times; time++) {
                long start = System.nanoTime();
                side.once().run();
                millis.add((System.nanoTime() - start) / 1e6);
            }
            var work = side.work().get().since(before).each(times);
            boolean gained = best == null || work.sum() < best.sum() * A_GAIN;
            if (best == null || work.sum() < best.sum()) {
                best = work;
                best50 = millis.stream().sorted().toList();
            }
            return gained;
        }

        Work work() {
            return best == null ? Work.NONE : best;
        }

        double percentile(int of) {
            return best50.isEmpty() ? 0 : best50.get(Math.min(best50.size() - 1, best50.size() * of / 100));
        }
    }
}
