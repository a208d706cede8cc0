package se.samverka.platform.web.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.picture.Holder.Presence;
import se.samverka.platform.web.picture.SeatStrip.Group;

/** Writes the strip: a bracket, the member's ring, the deputy's below, and whose seat it is. */
final class StripDrawing {

    private static final double SLOT = 70;
    private static final double BETWEEN_GROUPS = 26;
    private static final double MEMBER = 26;
    private static final double DEPUTY = 16;
    private static final double BRACKET = 30;
    private static final double MEMBER_Y = BRACKET + 46;
    private static final double DEPUTY_Y = MEMBER_Y + 66;
    private static final double PLACE_SIZE = 13;
    private static final double SLANT = Math.toRadians(38);

    private final SeatStrip strip;
    private final List<List<Group>> rows;
    private final double left;
    private final double rowHeight;
    private final Svg svg = new Svg();

    StripDrawing(SeatStrip strip) {
        this.strip = strip;
        this.rows = StripRows.of(strip.groups());
        double longest = strip.pairs().stream()
                .mapToDouble(pair -> TextWidth.of(pair.place(), PLACE_SIZE))
                .max()
                .orElse(0);
        this.left = Math.max(4, longest * Math.cos(SLANT) - SLOT / 2 + 4);
        this.rowHeight = placeY() + longest * Math.sin(SLANT) + 14;
    }

    private boolean hasDeputies() {
        return strip.pairs().stream().anyMatch(pair -> pair.deputy() != null);
    }

    private double placeY() {
        return hasDeputies() ? DEPUTY_Y + DEPUTY + 16 : MEMBER_Y + MEMBER + 18;
    }

    /** As wide as its widest row, where a label may reach beyond its bracket. */
    private double width() {
        return left + rows.stream().mapToDouble(StripDrawing::widthOf).max().orElse(0) + 4;
    }

    private static double widthOf(List<Group> row) {
        double width = (row.size() - 1) * BETWEEN_GROUPS;
        for (Group group : row) width += widthOf(group);
        return width;
    }

    private static double widthOf(Group group) {
        return Math.max(group.pairs().size() * SLOT, TextWidth.of(group.label(), 15) + 4);
    }

    String write() {
        double width = width();
        double height = Math.max(1, rows.size()) * rowHeight;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "strip",
                "viewBox",
                "0 0 %s %s".formatted(Svg.number(width), Svg.number(height)),
                "width",
                Math.ceil(width),
                "role",
                "img",
                "aria-labelledby",
                strip.id() + "-title " + strip.id() + "-desc",
                "font-family",
                "'Source Sans 3', Arial, sans-serif");
        svg.words("title", strip.title(), "id", strip.id() + "-title");
        svg.words("desc", strip.description(), "id", strip.id() + "-desc");
        for (int i = 0; i < rows.size(); i++) writeRow(rows.get(i), i * rowHeight);
        return svg.close("svg").toString();
    }

    private void writeRow(List<Group> row, double top) {
        double x = left;
        for (Group group : row) {
            writeBracket(group, x, top);
            double first = x + (widthOf(group) - group.pairs().size() * SLOT) / 2 + SLOT / 2;
            for (int i = 0; i < group.pairs().size(); i++)
                writePair(group.pairs().get(i), first + i * SLOT, top);
            x += widthOf(group) + BETWEEN_GROUPS;
        }
    }

    private void writeBracket(Group group, double x, double top) {
        double right = x + widthOf(group) - 2;
        svg.empty(
                "path",
                "class",
                Pen.BRACKET.css(),
                "fill",
                "none",
                "stroke",
                Pen.BRACKET.stroke(),
                "stroke-width",
                "1.75",
                "d",
                "M%s %sv-8H%sv8".formatted(Svg.number(x + 2), Svg.number(top + BRACKET), Svg.number(right)));
        words(Pen.GROUP, group.label(), (x + 2 + right) / 2, top + BRACKET - 14, 15, true);
    }

    private void writePair(Pair pair, double x, double top) {
        svg.open("g", "class", "seats");
        var deputy = pair.deputy();
        if (deputy != null) {
            writeLink(x, top);
            writeRing(deputy, x, top + DEPUTY_Y, DEPUTY, 11);
        }
        writeRing(pair.member(), x, top + MEMBER_Y, MEMBER, 15);
        if (!pair.sign().isEmpty()) words(Pen.SIGN, pair.sign(), x + MEMBER, top + MEMBER_Y + MEMBER + 8, 13, true);
        writePlace(pair.place(), x, top + placeY());
        svg.close("g");
    }

    private void writeLink(double x, double top) {
        svg.empty(
                "line",
                "class",
                Pen.LINK.css(),
                "stroke",
                Pen.LINK.stroke(),
                "stroke-width",
                "1.5",
                "x1",
                x,
                "y1",
                top + MEMBER_Y + MEMBER,
                "x2",
                x,
                "y2",
                top + DEPUTY_Y - DEPUTY);
    }

    private void writeRing(Holder holder, double x, double y, double radius, double size) {
        boolean vacant = holder.presence() == Presence.VACANT;
        var pen = vacant ? Pen.VACANT : Pen.SEAT;
        if (holder.presence() == Presence.STEPS_IN) writeCircle(Pen.STEPS_IN, "", x, y, radius + 5, "3", null);
        writeCircle(pen, vacant ? "" : holder.partyCss(), x, y, radius, "1.5", vacant ? "4 3" : null);
        if (!holder.letter().isEmpty()) words(Pen.INITIAL, holder.letter(), x, y + size * 0.35, size, true);
        if (holder.presence() == Presence.ABSENT) writeStroke(x, y, radius * 0.72);
    }

    private void writeCircle(
            Pen pen, String party, double x, double y, double radius, String width, @Nullable String dashes) {
        svg.empty(
                "circle",
                "class",
                pen.css() + party,
                "fill",
                pen.fill(),
                "stroke",
                pen.stroke(),
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes,
                "cx",
                x,
                "cy",
                y,
                "r",
                radius);
    }

    private void writeStroke(double x, double y, double reach) {
        svg.empty(
                "line",
                "class",
                Pen.STRUCK.css(),
                "stroke",
                Pen.STRUCK.stroke(),
                "stroke-width",
                "3.5",
                "x1",
                x - reach,
                "y1",
                y + reach,
                "x2",
                x + reach,
                "y2",
                y - reach);
    }

    private void writePlace(String place, double x, double y) {
        svg.words(
                "text",
                place,
                "class",
                Pen.PLACE.css(),
                "fill",
                Pen.PLACE.fill(),
                "font-size",
                PLACE_SIZE,
                "text-anchor",
                "end",
                "transform",
                "translate(%s %s) rotate(-38)".formatted(Svg.number(x + 8), Svg.number(y)));
    }

    private void words(Pen pen, String words, double x, double y, double size, boolean bold) {
        svg.words(
                "text",
                words,
                "class",
                pen.css(),
                "fill",
                pen.fill(),
                "font-size",
                size,
                "font-weight",
                bold ? "650" : null,
                "text-anchor",
                "middle",
                "x",
                x,
                "y",
                y);
    }
}
