package se.samverka.platform.web.picture;

import java.util.ArrayList;
import java.util.List;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Layer;

/** Sets the boxes of every layer in rows: as many a row as their words allow, and the rows alike. */
final class Rows {

    static final double WIDTH = 1120;
    /** The layers' names stand to the left of this. */
    static final double MARGIN = 132;
    /** Room for lines to pass outside the boxes. */
    static final double AISLE = 26;

    private static final double LEFT = MARGIN + AISLE;
    private static final double ROOM = WIDTH - AISLE - LEFT;
    private static final double ALONE = 400;
    private static final int FEW = 8;
    private static final int MOST_IN_A_ROW = 10;
    private static final int MOST_NAME_LINES = 2;

    private final List<List<Spot>> rows = new ArrayList<>();
    private final List<Integer> layerOfRow = new ArrayList<>();

    Rows(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) add(layers.get(i), i);
    }

    List<List<Spot>> list() {
        return rows;
    }

    int layerOf(int row) {
        return layerOfRow.get(row);
    }

    private void add(Layer layer, int index) {
        int count = layer.boxes().size();
        if (count == 0) return;
        var type = count <= FEW ? Spot.Type.LARGE : Spot.Type.SMALL;
        int columns = columns(layer.boxes(), type);
        for (int first = 0; first < count; first += columns) {
            rows.add(row(layer, type, columns, layer.boxes().subList(first, Math.min(count, first + columns))));
            layerOfRow.add(index);
        }
    }

    private List<Spot> row(Layer layer, Spot.Type type, int columns, List<Box> boxes) {
        double width = width(columns, type);
        double gap = columns == 1 ? 0 : Math.min(type.mostGap(), (ROOM - columns * width) / (columns - 1));
        double x = LEFT + (ROOM - columns * width - (columns - 1) * gap) / 2;
        var row = new ArrayList<Spot>();
        for (Box box : boxes) {
            row.add(spot(box, layer, type, row.size(), x + row.size() * (width + gap), width));
        }
        return row;
    }

    private Spot spot(Box box, Layer layer, Spot.Type type, int place, double x, double width) {
        double room = width - 2 * type.side();
        var state = box.state().stream()
                .flatMap(line -> TextWidth.wrapped(line, type.stateSize(), room).stream())
                .toList();
        var name = TextWidth.wrapped(box.name(), type.nameSize(), room);
        return new Spot(box, layer.kind(), type, rows.size(), place, x, width, name, state);
    }

    private static int columns(List<Box> boxes, Spot.Type type) {
        int most = Math.min(boxes.size(), MOST_IN_A_ROW);
        while (most > 1 && !fits(boxes, type, most)) most--;
        int rows = Math.ceilDiv(boxes.size(), most);
        return Math.ceilDiv(boxes.size(), rows);
    }

    private static boolean fits(List<Box> boxes, Spot.Type type, int columns) {
        double room = width(columns, type) - 2 * type.side();
        return boxes.stream()
                .allMatch(box -> TextWidth.longestWord(box.name(), type.nameSize()) <= room
                        && TextWidth.wrapped(box.name(), type.nameSize(), room).size() <= MOST_NAME_LINES
                        && box.state().stream()
                                .allMatch(line -> TextWidth.longestWord(line, type.stateSize()) <= room));
    }

    /** One alone may be as wide as its words need. */
    private static double width(int columns, Spot.Type type) {
        double share = (ROOM - (columns - 1) * type.leastGap()) / columns;
        return columns == 1 ? Math.min(ROOM, ALONE) : Math.min(type.widest(), share);
    }
}
