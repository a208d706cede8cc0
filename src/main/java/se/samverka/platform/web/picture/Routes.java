package se.samverka.platform.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.samverka.platform.web.picture.StructureSketch.Meaning;
import se.samverka.platform.web.picture.StructureSketch.Tie;

/**
 * Finds a way for every line: out of its box, along the channels between rows, down the aisles between boxes, and into
 * the other box; never through a box.
 *
 * <p>Channel k lies above row k; the last lies below all rows.
 */
final class Routes {

    private static final double CORNER = 12;

    private final List<List<Spot>> rows;
    private final List<Channel> channels;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Double> ports = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();
    /** Those joined with their right neighbour side to side; a second tie of the two goes another way. */
    private final Set<Spot> joined = new HashSet<>();

    /**
     * @param upper the box that stands higher, or to the left in the same row
     * @param start where it leaves the upper box
     * @param runs along the channels, in order; empty for neighbours joined side to side
     * @param end where it enters the lower box
     */
    record Route(Tie tie, Spot upper, Spot lower, double start, List<Run> runs, double end) {

        boolean sideways() {
            return runs.isEmpty();
        }
    }

    /** From one place to another along a track of a channel. */
    record Run(int channel, int track, double from, double to) {}

    Routes(List<List<Spot>> rows, List<Tie> ties) {
        this.rows = rows;
        this.channels = IntStream.rangeClosed(0, rows.size())
                .mapToObj(k -> new Channel())
                .toList();
        rows.forEach(row -> row.forEach(spot -> spots.put(spot.box().key(), spot)));
        ties.stream().filter(tie -> !tie.from().equals(tie.to())).forEach(this::add);
    }

    List<Route> list() {
        return routes;
    }

    int tracksIn(int channel) {
        return channels.get(channel).tracks();
    }

    private void add(Tie tie) {
        var from = spot(tie.from());
        var to = spot(tie.to());
        boolean downwards = from.row() < to.row() || (from.row() == to.row() && from.place() < to.place());
        routes.add(route(tie, downwards ? from : to, downwards ? to : from));
    }

    private Spot spot(String key) {
        var spot = spots.get(key);
        if (spot == null) throw new IllegalArgumentException("No box " + key);
        return spot;
    }

    private Route route(Tie tie, Spot upper, Spot lower) {
        if (areNeighbours(upper, lower) && joined.add(upper))
            return new Route(tie, upper, lower, upper.right(), List.of(), lower.x());
        var net = net(tie);
        double start = port(net, upper, upper.row() + 1);
        int last = upper.row() == lower.row() ? upper.row() + 1 : lower.row();
        double end = port(net, lower, last);
        return new Route(tie, upper, lower, start, runs(net, upper.row() + 1, last, start, end), end);
    }

    private static boolean areNeighbours(Spot left, Spot right) {
        return left.row() == right.row() && right.place() - left.place() == 1;
    }

    private List<Run> runs(String net, int first, int last, double start, double end) {
        var runs = new ArrayList<Run>();
        double at = start;
        for (int channel = first; channel <= last; channel++) {
            double next = channel == last ? end : aisle(net, channel, end);
            runs.add(new Run(channel, channels.get(channel).track(net, at, next), at, next));
            at = next;
        }
        return runs;
    }

    /** One who appoints many has one line that branches; so has one in whom many take part. */
    private static String net(Tie tie) {
        return tie.meaning() == Meaning.APPOINTS ? "from " + tie.from() : "to " + tie.to();
    }

    private double port(String net, Spot spot, int channel) {
        return ports.computeIfAbsent(
                net + "|" + spot.box().key() + "|" + channel,
                key -> channels.get(channel).claim(net, spot.centre(), spot.x() + CORNER, spot.right() - CORNER));
    }

    /** Past the row that a channel lies above, where there is no box, as near the goal as can be. */
    private double aisle(String net, int row, double goal) {
        double best = Double.NaN;
        for (double place : aisles(row)) {
            boolean free = channels.get(row).isFree(net, place)
                    && channels.get(row + 1).isFree(net, place);
            if (Double.isNaN(best) || (free && Math.abs(place - goal) < Math.abs(best - goal))) best = place;
        }
        channels.get(row).claimAt(net, best);
        channels.get(row + 1).claimAt(net, best);
        return best;
    }

    /** Every place, 6 apart, between the boxes of a row and outside them. */
    private List<Double> aisles(int row) {
        var places = new ArrayList<Double>();
        double left = Rows.MARGIN;
        for (Spot spot : rows.get(row)) {
            fill(places, left, spot.x());
            left = spot.right();
        }
        fill(places, left, Rows.WIDTH);
        return places;
    }

    private static void fill(List<Double> places, double from, double to) {
        for (double place = from + 6; place <= to - 6; place += 6) places.add(place);
    }
}
