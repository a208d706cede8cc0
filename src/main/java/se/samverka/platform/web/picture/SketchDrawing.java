package se.samverka.platform.web.picture;

import java.util.List;
import se.samverka.platform.web.picture.StructureSketch.Meaning;

/** Gives rows and channels their heights and writes the sketch. */
final class SketchDrawing {

    private static final double TOP = 8;
    private static final double BETWEEN_LAYERS = 52;
    private static final double WITHIN_A_LAYER = 20;
    private static final double TRACK = 9;
    private static final double BEFORE_FIRST_TRACK = 14;
    private static final double HEAD = 7;

    private final StructureSketch sketch;
    private final Rows rows;
    private final Routes routes;
    private final double[] tops;
    private final double[] heights;
    private final Svg svg = new Svg();

    SketchDrawing(StructureSketch sketch) {
        this.sketch = sketch;
        this.rows = new Rows(sketch.layers());
        this.routes = new Routes(rows.list(), sketch.ties());
        this.heights = rows.list().stream()
                .mapToDouble(row ->
                        row.stream().mapToDouble(Spot::neededHeight).max().orElse(0))
                .toArray();
        this.tops = new double[heights.length];
        for (int row = 0; row < tops.length; row++) {
            tops[row] = row == 0 ? TOP : bottom(row - 1) + channelHeight(row);
        }
    }

    private double bottom(int row) {
        return tops[row] + heights[row];
    }

    private double channelHeight(int channel) {
        double least = beginsLayer(channel) ? BETWEEN_LAYERS : WITHIN_A_LAYER;
        return Math.max(
                least, BEFORE_FIRST_TRACK + routes.tracksIn(channel) * TRACK + (beginsLayer(channel) ? 26 : 10));
    }

    private boolean beginsLayer(int row) {
        return row < tops.length && rows.layerOf(row) != rows.layerOf(row - 1);
    }

    /** In whole units: some readers know no others here. */
    private double height() {
        return Math.ceil(lowest());
    }

    private double lowest() {
        int last = tops.length - 1;
        if (last < 0) return TOP;
        int tracks = routes.tracksIn(tops.length);
        return bottom(last) + (tracks == 0 ? TOP : BEFORE_FIRST_TRACK + tracks * TRACK + TOP);
    }

    String write() {
        var box = "0 0 %s %s".formatted(Svg.number(Rows.WIDTH), Svg.number(height()));
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "sketch",
                "viewBox",
                box,
                "role",
                "group",
                "aria-labelledby",
                sketch.id() + "-title " + sketch.id() + "-desc",
                "font-family",
                "'Source Sans 3', Arial, sans-serif");
        svg.words("title", sketch.title(), "id", sketch.id() + "-title");
        svg.words("desc", sketch.description(), "id", sketch.id() + "-desc");
        writeFloors();
        routes.list().forEach(this::writeLine);
        rows.list().forEach(row -> row.forEach(this::writeBox));
        return svg.close("svg").toString();
    }

    private void writeFloors() {
        for (int row = 0; row < tops.length; row++) {
            if (row > 0 && !beginsLayer(row)) continue;
            if (row > 0) writeFloor(tops[row] - 16);
            writeLabel(sketch.layers().get(rows.layerOf(row)).label(), tops[row] + 20);
        }
    }

    private void writeFloor(double y) {
        svg.empty(
                "line",
                "class",
                Pen.FLOOR.css(),
                "stroke",
                Pen.FLOOR.stroke(),
                "x1",
                0,
                "y1",
                y,
                "x2",
                Rows.WIDTH,
                "y2",
                y);
    }

    private void writeLabel(String label, double y) {
        writeLines(TextWidth.wrapped(label, 13.5, Rows.MARGIN - 8), Pen.FLOOR_LABEL, 0, y, 13.5, 17, true);
    }

    private void writeLine(Routes.Route route) {
        var meaning = route.tie().meaning();
        var pen = meaning == Meaning.APPOINTS ? Pen.APPOINTS : Pen.TAKES_PART;
        svg.empty(
                "path",
                "class",
                pen.css(),
                "fill",
                "none",
                "stroke",
                pen.stroke(),
                "stroke-width",
                "1.75",
                "stroke-dasharray",
                meaning == Meaning.TAKES_PART ? "5 4" : null,
                "d",
                path(route));
        if (meaning == Meaning.APPOINTS) writeHead(route);
    }

    private String path(Routes.Route route) {
        if (route.sideways()) return "M%s %sH%s".formatted(n(route.start()), n(middle(route)), n(route.end()));
        var path = new StringBuilder(
                "M" + n(route.start()) + " " + n(bottom(route.upper().row())));
        for (Routes.Run run : route.runs()) {
            double y = bottom(run.channel() - 1) + BEFORE_FIRST_TRACK + run.track() * TRACK;
            path.append("V").append(n(y)).append("H").append(n(run.to()));
        }
        return path.append("V").append(n(endY(route))).toString();
    }

    /** From above, or from below where both stand in one row. */
    private double endY(Routes.Route route) {
        int row = route.lower().row();
        return route.upper().row() == row ? bottom(row) : tops[row];
    }

    private double middle(Routes.Route route) {
        int row = route.upper().row();
        return tops[row] + heights[row] / 2;
    }

    /** An arrow's head at the one appointed. */
    private void writeHead(Routes.Route route) {
        boolean atLower = route.tie().to().equals(route.lower().box().key());
        double x = atLower ? route.end() : route.start();
        double y = route.sideways()
                ? middle(route)
                : atLower ? endY(route) : bottom(route.upper().row());
        boolean pointsUp = !route.sideways()
                && !(atLower && route.upper().row() != route.lower().row());
        svg.empty("path", "class", Pen.HEAD.css(), "fill", Pen.HEAD.fill(), "d", head(route, x, y, atLower, pointsUp));
    }

    private static String head(Routes.Route route, double x, double y, boolean atLower, boolean pointsUp) {
        double back = route.sideways() ? (atLower ? -HEAD : HEAD) : (pointsUp ? HEAD : -HEAD);
        return route.sideways()
                ? "M%s %sl%s -4v8z".formatted(n(x), n(y), n(back))
                : "M%s %sl-4 %sh8z".formatted(n(x), n(y), n(back));
    }

    private void writeBox(Spot spot) {
        var pen = Pen.valueOf(spot.kind().name());
        var href = spot.box().href();
        svg.open(href == null ? "g" : "a", "class", "box " + pen.css(), "href", href);
        double y = tops[spot.row()];
        double height = heights[spot.row()];
        svg.empty(
                "rect",
                "x",
                spot.x(),
                "y",
                y,
                "width",
                spot.width(),
                "height",
                height,
                "rx",
                5,
                "fill",
                pen.fill(),
                "stroke",
                pen.stroke(),
                "stroke-width",
                "1.75");
        svg.empty(
                "path",
                "class",
                "edge",
                "fill",
                pen.stroke(),
                "d",
                "M%s %sh-1a5 5 0 0 0-5 5v%sa5 5 0 0 0 5 5h1z".formatted(n(spot.x() + 6), n(y), n(height - 10)));
        writeWords(spot, y);
        svg.close(href == null ? "g" : "a");
    }

    private void writeWords(Spot spot, double top) {
        var type = spot.type();
        double x = spot.x() + type.side();
        double y = top + type.top() + type.nameSize();
        writeLines(spot.name(), Pen.NAME, x, y, type.nameSize(), type.nameLine(), true);
        double below = top + type.top() + spot.name().size() * type.nameLine() + type.stateSize();
        writeLines(spot.state(), Pen.STATE, x, below, type.stateSize(), type.stateLine(), false);
    }

    private void writeLines(List<String> lines, Pen pen, double x, double y, double size, double step, boolean bold) {
        if (lines.isEmpty()) return;
        svg.open("text", "class", pen.css(), "fill", pen.fill(), "font-size", size, "font-weight", bold ? "650" : null);
        // The space is for those who hear the lines read as one.
        for (int i = 0; i < lines.size(); i++) {
            svg.words("tspan", lines.get(i) + " ", "x", x, "y", y + i * step);
        }
        svg.close("text");
    }

    private static String n(double value) {
        return Svg.number(value);
    }
}
