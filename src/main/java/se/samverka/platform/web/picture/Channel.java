package se.samverka.platform.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The room between two rows of boxes, where lines run.
 *
 * <p>Lines of one net (one who appoints many) may share a track; lines of different nets never do where they would meet.
 */
final class Channel {

    private static final double APART = 6;

    private final List<List<Run>> tracks = new ArrayList<>();
    private final Map<Long, String> claimed = new HashMap<>();

    private record Run(String net, double from, double to) {

        boolean meets(double otherFrom, double otherTo) {
            return otherFrom <= to + APART && otherTo >= from - APART;
        }
    }

    /** The free place nearest to the one wanted, for a line that goes up or down here. */
    double claim(String net, double wanted, double least, double most) {
        double place = wanted;
        for (int step = 1; !isFree(net, place) && step < 40; step++) {
            double next = wanted + (step % 2 == 0 ? -1 : 1) * (step + 1) / 2 * 10;
            if (next >= least && next <= most) place = next;
        }
        claimed.put(Math.round(place), net);
        return place;
    }

    boolean isFree(String net, double place) {
        for (long near = Math.round(place) - 4; near <= Math.round(place) + 4; near++) {
            if (!claimed.getOrDefault(near, net).equals(net)) return false;
        }
        return true;
    }

    void claimAt(String net, double place) {
        claimed.put(Math.round(place), net);
    }

    /** The number of the first track, from above, that is free for this run. */
    int track(String net, double one, double other) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        int number = 0;
        while (number < tracks.size() && isTaken(number, net, from, to)) number++;
        if (number == tracks.size()) tracks.add(new ArrayList<>());
        tracks.get(number).add(new Run(net, from, to));
        return number;
    }

    private boolean isTaken(int number, String net, double from, double to) {
        return tracks.get(number).stream().anyMatch(run -> !run.net().equals(net) && run.meets(from, to));
    }

    int tracks() {
        return tracks.size();
    }
}
