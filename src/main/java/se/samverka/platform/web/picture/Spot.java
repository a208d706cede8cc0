package se.samverka.platform.web.picture;

import java.util.List;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Kind;

/** Where a box stands in its row, and how its texts are broken. */
record Spot(
        Box box,
        Kind kind,
        Type type,
        int row,
        int place,
        double x,
        double width,
        List<String> name,
        List<String> state) {

    double right() {
        return x + width;
    }

    double centre() {
        return x + width / 2;
    }

    double neededHeight() {
        return type.top() + name.size() * type.nameLine() + state.size() * type.stateLine() + type.bottom();
    }

    /** Letters and air: large where there are few boxes, small where there are many. */
    enum Type {
        LARGE(15.5, 13.5, 18, 300, 28, 80),
        SMALL(13, 12, 12, 176, 18, 24);

        private final double name;
        private final double state;
        private final double side;
        private final double widest;
        private final double leastGap;
        private final double mostGap;

        Type(double name, double state, double side, double widest, double leastGap, double mostGap) {
            this.name = name;
            this.state = state;
            this.side = side;
            this.widest = widest;
            this.leastGap = leastGap;
            this.mostGap = mostGap;
        }

        double nameSize() {
            return name;
        }

        double stateSize() {
            return state;
        }

        double nameLine() {
            return name * 1.25;
        }

        double stateLine() {
            return state * 1.32;
        }

        /** Between the edge and the text. */
        double side() {
            return side;
        }

        double top() {
            return side * 0.6;
        }

        double bottom() {
            return side * 0.7;
        }

        double widest() {
            return widest;
        }

        double leastGap() {
            return leastGap;
        }

        double mostGap() {
            return mostGap;
        }
    }
}
