package se.samverka.platform.web.picture;

import java.util.ArrayList;
import java.util.List;
import se.samverka.platform.web.picture.SeatStrip.Group;

/** Breaks the groups of a strip into rows; a group that does not fit goes on in the next, with its bracket. */
final class StripRows {

    static final int MOST_IN_A_ROW = 15;

    private StripRows() {}

    static List<List<Group>> of(List<Group> groups) {
        var rows = new ArrayList<List<Group>>();
        int room = 0;
        for (Group group : groups) {
            if (group.pairs().size() > room && group.pairs().size() <= MOST_IN_A_ROW) room = 0;
            for (int from = 0; from < group.pairs().size(); ) {
                if (room == 0) {
                    rows.add(new ArrayList<>());
                    room = MOST_IN_A_ROW;
                }
                int to = Math.min(group.pairs().size(), from + room);
                rows.getLast().add(new Group(group.label(), group.pairs().subList(from, to)));
                room -= to - from;
                from = to;
            }
        }
        return rows;
    }
}
