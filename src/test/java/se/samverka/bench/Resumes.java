package se.samverka.bench;

import java.nio.file.Path;
import java.util.List;

/** A notice that is cut off by a kill: from the new start until the last letter is at the mail server. */
final class Resumes {

    /** A third are at the server, the rest wait. */
    private static final int SENT_BEFORE = 9;

    private static final double GOAL_MS = 20_000;

    private final Installation installation;
    private final Path data;
    private final Size size;

    Resumes(Installation installation, Path data, Size size) {
        this.installation = installation;
        this.data = data;
        this.size = size;
    }

    List<Measured> measure() {
        Notices.Planned meeting;
        try (var house = House.open(installation, data, true)) {
            var notices = new Notices(installation, house, size);
            meeting = notices.plan(1).getFirst();
            notices.send(meeting, SENT_BEFORE);
            house.kill();
        }
        long start = System.nanoTime();
        try (var house = House.open(installation, data, true)) {
            double opened = since(start);
            var notices = new Notices(installation, house, size);
            notices.untilAllSent(meeting);
            var millis = since(start);
            notices.forget(List.of(meeting));
            return List.of(
                    row("avbruten kallelse: omstart tills sidan är öppen", opened, 0),
                    row("avbruten kallelse: omstart till sista mejlet", millis, GOAL_MS));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private Measured row(String what, double millis, double goal) {
        return new Measured("W4", what, size, "ms", new Work(millis, 0), null, 0, 0, goal, "på klockan");
    }
}
