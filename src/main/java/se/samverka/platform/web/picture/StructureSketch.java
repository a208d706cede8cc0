package se.samverka.platform.web.picture;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the bodies hang together: fixed layers, a box a body, a line where one appoints or takes part in another.
 *
 * <p>Drawn layer by layer, for any number of boxes; wide enough for A3. Written with its list by
 * {@code structureSketch.jte}.
 *
 * @param id begins the ids in the picture; unique on the page
 * @param title what it shows
 * @param description the same in a sentence or two, for those who hear the page
 */
public record StructureSketch(
        String id, String title, String description, List<Layer> layers, List<Tie> ties, Words words) {

    /** In the order from above. */
    public record Layer(String label, Kind kind, List<Box> boxes) {

        Layer unlinked() {
            return new Layer(
                    label,
                    kind,
                    boxes.stream()
                            .map(box -> new Box(box.key(), box.name(), box.state(), null))
                            .toList());
        }
    }

    /** What colour a layer's boxes have. */
    public enum Kind {
        DECIDING,
        POLITICAL,
        OFFICIALS,
        LOCAL
    }

    /**
     * @param key unique in the sketch
     * @param state at most two lines on how it is now
     * @param href where the box leads, or null
     */
    public record Box(
            String key,
            String name,
            List<String> state,
            @Nullable String href) {}

    public record Tie(String from, String to, Meaning meaning) {}

    public enum Meaning {
        /** A solid line with an arrow to the one appointed. */
        APPOINTS,
        /** A dashed line. */
        TAKES_PART
    }

    /** What the lines mean, in a word: {@code tillsätter}, {@code deltar i}. */
    public record Words(String appoints, String takesPart) {}

    /** @throws IllegalArgumentException where a tie names a box that is not there */
    public StructureSketch {
        var keys = layers.stream()
                .flatMap(layer -> layer.boxes().stream())
                .map(Box::key)
                .collect(Collectors.toSet());
        ties.stream()
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("No box " + key);
                });
    }

    /** One svg element: in a page, or as a file of its own. */
    public String svg() {
        return new SketchDrawing(this).write();
    }

    /** For paper: without links, and all that it shows is its description. */
    public StructureSketch printed() {
        return new StructureSketch(
                id, title, inWords(), layers.stream().map(Layer::unlinked).toList(), ties, words);
    }

    /** The whole picture, layer by layer. */
    private String inWords() {
        return layers.stream()
                .filter(layer -> !layer.boxes().isEmpty())
                .map(layer -> layer.label() + ": "
                        + layer.boxes().stream().map(this::named).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
    }

    private String named(Box box) {
        var more = inWords(box);
        return more.isEmpty() ? box.name() : box.name() + ", " + more;
    }

    public Content drawn() {
        return output -> output.writeContent(svg());
    }

    /** What the picture says of a box besides its name: its state, and the lines that begin there. */
    public String inWords(Box box) {
        var said = Stream.concat(box.state().stream(), said(box).stream());
        return said.collect(Collectors.joining(" · "));
    }

    private List<String> said(Box box) {
        return Stream.of(Meaning.values())
                .map(meaning -> word(meaning) + " " + goals(box, meaning))
                .filter(words -> !words.endsWith(" "))
                .toList();
    }

    private String goals(Box box, Meaning meaning) {
        return ties.stream()
                .filter(tie -> tie.from().equals(box.key()) && tie.meaning() == meaning)
                .map(tie -> name(tie.to()))
                .collect(Collectors.joining(", "));
    }

    private String word(Meaning meaning) {
        return switch (meaning) {
            case APPOINTS -> words.appoints();
            case TAKES_PART -> words.takesPart();
        };
    }

    private String name(String key) {
        return find(key).map(Box::name).orElse("");
    }

    private Optional<Box> find(String key) {
        return layers.stream()
                .flatMap(layer -> layer.boxes().stream())
                .filter(box -> box.key().equals(key))
                .findFirst();
    }
}
