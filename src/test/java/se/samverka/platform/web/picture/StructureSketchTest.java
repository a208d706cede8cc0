package se.samverka.platform.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverka.platform.web.Written;
import se.samverka.platform.web.picture.Drawn.Rect;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Kind;
import se.samverka.platform.web.picture.StructureSketch.Layer;
import se.samverka.platform.web.picture.StructureSketch.Meaning;
import se.samverka.platform.web.picture.StructureSketch.Tie;
import se.samverka.platform.web.picture.StructureSketch.Words;

/** Whatever the county: one municipality or fifty, one group or sixty, few words or many. */
class StructureSketchTest {

    private static final Words WORDS = new Words("tillsätter", "deltar i");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void no_boxes_overlap_and_all_are_within(@ForAll("counties") StructureSketch sketch) {
        var drawn = Drawn.of(sketch.svg());
        var boxes = drawn.boxes();
        assertThat(boxes).hasSize(countOf(sketch)).allMatch(box -> box.isWithin(drawn.frame()));
        for (int i = 0; i < boxes.size(); i++) {
            for (Rect other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).overlaps(other)).isFalse();
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_tie_is_a_line_that_goes_round_all_boxes(@ForAll("counties") StructureSketch sketch) {
        var drawn = Drawn.of(sketch.svg());
        var lines = Stream.concat(drawn.lines("appoints").stream(), drawn.lines("takes-part").stream())
                .toList();
        assertThat(lines).hasSameSizeAs(sketch.ties());
        var pieces = lines.stream().flatMap(line -> Drawn.pieces(line).stream()).toList();
        assertThat(pieces).allMatch(piece -> piece.isWithin(drawn.frame()));
        for (Rect box : drawn.boxes()) {
            assertThat(pieces).noneMatch(box.shrunkBy(0.3)::overlaps);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_line_begins_and_ends_at_the_two_it_ties(@ForAll("counties") StructureSketch sketch) {
        var drawn = Drawn.of(sketch.svg());
        Stream.concat(drawn.lines("appoints").stream(), drawn.lines("takes-part").stream())
                .map(Drawn::pieces)
                .forEach(pieces -> {
                    assertThat(drawn.boxes()).anyMatch(box -> touches(box, pieces.getFirst()));
                    assertThat(drawn.boxes()).anyMatch(box -> touches(box, pieces.getLast()));
                });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_words_have_room_in_their_box(@ForAll("counties") StructureSketch sketch) {
        var drawn = Drawn.of(sketch.svg());
        var boxes = drawn.boxes();
        drawn.elements("tspan").stream().filter(StructureSketchTest::isInABox).forEach(line -> {
            double size = Drawn.attribute((org.w3c.dom.Element) line.getParentNode(), "font-size");
            double x = Drawn.attribute(line, "x");
            double y = Drawn.attribute(line, "y");
            var words = new Rect(
                    x, y - size * 0.7, TextWidth.of(line.getTextContent().strip(), size), size * 0.7);
            assertThat(boxes).as(line.getTextContent()).anyMatch(words::isWithin);
        });
    }

    @Property(tries = 200)
    void it_is_well_formed_whatever_the_words(@ForAll String name, @ForAll String state) {
        var box = new Box("a", name, List.of(state), "/organ/" + name);
        var drawn = Drawn.of(sketch(List.of(new Layer(name, Kind.LOCAL, List.of(box))), List.of())
                .svg());
        assertThat(drawn.all()).noneMatch(element -> element.hasAttribute("style"));
        assertThat(drawn.elements("script")).isEmpty();
    }

    @Example
    void a_county_without_bodies_is_an_empty_picture() {
        assertThat(Drawn.of(sketch(List.of(), List.of()).svg()).boxes()).isEmpty();
        assertThat(Drawn.of(sketch(List.of(new Layer("Lokalt", Kind.LOCAL, List.of())), List.of())
                                .svg())
                        .boxes())
                .isEmpty();
    }

    @Example
    void it_has_a_title_a_description_and_links() {
        var drawn = Drawn.of(small().svg());
        assertThat(drawn.words("title")).isEqualTo("Samverkan");
        assertThat(drawn.words("desc")).isEqualTo("Styrelsen tillsätter två grupper.");
        assertThat(drawn.elements("a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/organ/styrelsen", "/organ/aldre", "/organ/kultur");
    }

    @Example
    void one_who_appoints_points_at_the_one_appointed() {
        var drawn = Drawn.of(small().svg());
        assertThat(drawn.lines("head")).hasSize(1);
        assertThat(drawn.lines("takes-part"))
                .allMatch(line -> !line.getAttribute("stroke-dasharray").isEmpty());
        assertThat(drawn.lines("appoints"))
                .allMatch(line -> line.getAttribute("stroke-dasharray").isEmpty());
    }

    @Example
    void the_list_beside_says_what_the_picture_says() {
        String page = Written.by("picture/structureSketch", Map.of("sketch", small()));
        assertThat(page)
                .contains("<h3>Beslutar</h3>", "<h3>Förtroendevalda</h3>")
                .contains("<a href=\"/organ/aldre\">Äldre</a>")
                .contains("två grupper · tillsätter Äldre")
                .contains("14 platser · deltar i Äldre");
    }

    @Example
    void on_paper_it_has_no_links_and_says_in_words_all_that_it_shows() {
        var drawn = Drawn.of(small().printed().svg());
        assertThat(drawn.elements("a")).isEmpty();
        assertThat(drawn.words("desc"))
                .isEqualTo("Beslutar: Styrelsen, två grupper · tillsätter Äldre. "
                        + "Förtroendevalda: Äldre, 14 platser; Kultur, 14 platser · deltar i Äldre");
    }

    @Example
    void a_tie_to_nobody_is_a_mistake() {
        assertThatThrownBy(() -> sketch(List.of(), List.of(new Tie("a", "b", Meaning.APPOINTS))))
                .hasMessageContaining("No box");
    }

    private static StructureSketch small() {
        return sketch(
                List.of(
                        new Layer("Beslutar", Kind.DECIDING, List.of(box("styrelsen", "Styrelsen", "två grupper"))),
                        new Layer(
                                "Förtroendevalda",
                                Kind.POLITICAL,
                                List.of(box("aldre", "Äldre", "14 platser"), box("kultur", "Kultur", "14 platser")))),
                List.of(
                        new Tie("styrelsen", "aldre", Meaning.APPOINTS),
                        new Tie("kultur", "aldre", Meaning.TAKES_PART)));
    }

    private static Box box(String key, String name, String state) {
        return new Box(key, name, List.of(state), "/organ/" + key);
    }

    private static StructureSketch sketch(List<Layer> layers, List<Tie> ties) {
        return new StructureSketch("skiss", "Samverkan", "Styrelsen tillsätter två grupper.", layers, ties, WORDS);
    }

    /** Up to three that decide, twelve groups, ten networks and fifty municipalities, tied at random. */
    @Provide
    Arbitrary<StructureSketch> counties() {
        return Combinators.combine(
                        layer(Kind.DECIDING, 3),
                        layer(Kind.POLITICAL, 12),
                        layer(Kind.OFFICIALS, 10),
                        layer(Kind.LOCAL, 50))
                .as(List::of)
                .flatMap(layers -> ties(layers).map(ties -> sketch(layers, ties)));
    }

    private static Arbitrary<Layer> layer(Kind kind, int most) {
        return Combinators.combine(names(), Arbitraries.integers().between(0, 3))
                .as((name, states) -> new Box("", name, stateOf(states), "/organ"))
                .list()
                .ofMaxSize(most)
                .map(boxes -> new Layer(kind.name(), kind, withKeys(kind, boxes)));
    }

    private static Arbitrary<String> names() {
        var word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("åäöÅÄÖMW")
                .ofMinLength(1)
                .ofMaxLength(18);
        return word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static List<String> stateOf(int lines) {
        return Stream.of("nästa möte 19 september", "13 av 14 tillsatta", "deltar i egna frågor från hösten 2019")
                .limit(lines)
                .toList();
    }

    private static List<Box> withKeys(Kind kind, List<Box> boxes) {
        return IntStream.range(0, boxes.size())
                .mapToObj(i -> new Box(
                        kind + "-" + i, boxes.get(i).name(), boxes.get(i).state(), i % 5 == 0 ? null : "/organ"))
                .toList();
    }

    private static Arbitrary<List<Tie>> ties(List<Layer> layers) {
        var keys = new ArrayList<String>();
        layers.forEach(layer -> layer.boxes().forEach(box -> keys.add(box.key())));
        if (keys.size() < 2) return Arbitraries.just(List.of());
        return Combinators.combine(Arbitraries.of(keys), Arbitraries.of(keys), Arbitraries.of(Meaning.class))
                .as(Tie::new)
                .filter(tie -> !tie.from().equals(tie.to()))
                .list()
                .ofMaxSize(14);
    }

    private static int countOf(StructureSketch sketch) {
        return sketch.layers().stream().mapToInt(layer -> layer.boxes().size()).sum();
    }

    private static boolean isInABox(org.w3c.dom.Element line) {
        return !((org.w3c.dom.Element) line.getParentNode())
                .getAttribute("class")
                .equals("floor-label");
    }

    private static boolean touches(Rect box, Rect piece) {
        return new Rect(box.x() - 0.2, box.y() - 0.2, box.width() + 0.4, box.height() + 0.4).overlaps(grown(piece));
    }

    private static Rect grown(Rect piece) {
        return new Rect(piece.x() - 0.1, piece.y() - 0.1, piece.width() + 0.2, piece.height() + 0.2);
    }
}
