package se.samverka.platform.web.picture;

import gg.jte.Content;
import java.util.List;

/**
 * The seats of a body as a strip of pairs, bracketed by who appoints them. Written with its list by
 * {@code seatStrip.jte}; below 640 px only the list is shown.
 *
 * @param id begins the ids in the picture; unique on the page
 * @param legend what rings and strokes mean
 * @param coloured whether the parties' colours are there from the start
 */
public record SeatStrip(
        String id, String title, String description, List<Group> groups, String legend, boolean coloured) {

    public SeatStrip(String id, String title, String description, List<Group> groups, String legend) {
        this(id, title, description, groups, legend, false);
    }

    /** Those appointed by the same side. */
    public record Group(String label, List<Pair> pairs) {}

    /** One svg element. */
    public String svg() {
        return new StripDrawing(this).write();
    }

    public Content drawn() {
        return output -> output.writeContent(svg());
    }

    /** Whether anybody in it has a party; officials have none. */
    public boolean showsParties() {
        return pairs().stream().anyMatch(Pair::hasParty);
    }

    public List<Pair> pairs() {
        return groups.stream().flatMap(group -> group.pairs().stream()).toList();
    }
}
