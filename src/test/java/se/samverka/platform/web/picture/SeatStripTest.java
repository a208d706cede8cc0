package se.samverka.platform.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import se.samverka.platform.web.Written;
import se.samverka.platform.web.picture.Drawn.Rect;
import se.samverka.platform.web.picture.Holder.Presence;
import se.samverka.platform.web.picture.SeatStrip.Group;

class SeatStripTest {

    private static final Holder KIM = Holder.of("Kim Köping", "Ledamot", "S");
    private static final Holder KAJ = Holder.of("Kaj Köping", "Personlig ersättare", "S");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void no_rings_overlap_and_all_are_within(@ForAll("strips") SeatStrip strip) {
        var drawn = Drawn.of(strip.svg());
        var rings = drawn.elements("circle").stream()
                .filter(ring -> !css(ring).equals("steps-in"))
                .toList();
        int deputies =
                (int) strip.pairs().stream().filter(p -> p.deputy() != null).count();
        assertThat(rings).hasSize(strip.pairs().size() + deputies);
        var places = drawn.circles();
        assertThat(places).allMatch(ring -> ring.isWithin(drawn.frame()));
        var distinct = places.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            for (Rect other : distinct.subList(i + 1, distinct.size())) {
                assertThat(distinct.get(i).overlaps(other)).isEqualTo(isRound(distinct.get(i), other));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_seat_says_whose_it_is(@ForAll("strips") SeatStrip strip) {
        assertThat(Drawn.of(strip.svg()).elements("text").stream()
                        .filter(text -> css(text).equals("place"))
                        .map(Element::getTextContent))
                .containsExactlyElementsOf(
                        strip.pairs().stream().map(Pair::place).toList());
    }

    @Example
    void party_colours_are_offered_only_where_somebody_has_a_party() {
        var official = Pair.of("Arboga", Holder.of("Anton Arboga", "socialchef", ""), null);
        assertThat(strip(List.of(new Group("Kommunerna", List.of(official)))).showsParties())
                .isFalse();
        var elected = Pair.of("Köping", Holder.vacant("vakant"), KAJ);
        assertThat(strip(List.of(new Group("Kommunerna", List.of(official, elected))))
                        .showsParties())
                .isTrue();
    }

    @Property(tries = 200)
    void it_is_well_formed_whatever_the_words(@ForAll String words) {
        var pair = Pair.of(words, Holder.of(words, words, words), Holder.vacant(words));
        var drawn = Drawn.of(strip(List.of(new Group(words, List.of(pair)))).svg());
        assertThat(drawn.all()).noneMatch(element -> element.hasAttribute("style"));
    }

    @Example
    void a_vacant_ring_is_dashed_and_an_absent_one_struck() {
        var pairs = List.of(
                Pair.of("Sala", Holder.vacant("Ingen är utsedd"), KAJ),
                Pair.of("Köping", KIM.as(Presence.ABSENT), KAJ.as(Presence.STEPS_IN)));
        var drawn = Drawn.of(strip(List.of(new Group("Kommunerna", pairs))).svg());
        assertThat(drawn.elements("circle").stream().filter(ring -> ring.hasAttribute("stroke-dasharray")))
                .extracting(SeatStripTest::css)
                .containsExactly("vacant");
        assertThat(drawn.elements("line").stream().filter(line -> css(line).equals("struck")))
                .hasSize(1);
        assertThat(drawn.elements("circle").stream().filter(ring -> css(ring).equals("steps-in")))
                .hasSize(1);
    }

    @Example
    void a_party_has_its_letter_and_a_class_for_its_colour() {
        var drawn = Drawn.of(strip(List.of(new Group("Kommunerna", List.of(Pair.of("Köping", KIM, null)))))
                .svg());
        assertThat(css(drawn.elements("circle").getFirst())).isEqualTo("seat party party-s");
        assertThat(drawn.elements("text"))
                .extracting(Element::getTextContent)
                .containsExactly("Kommunerna", "S", "Köping");
    }

    @Example
    void a_long_group_goes_on_in_the_next_row_under_its_bracket() {
        var many = IntStream.range(0, 33)
                .mapToObj(i -> Pair.of("Plats " + i, KIM, null))
                .toList();
        assertThat(StripRows.of(List.of(new Group("Kommunerna", many), new Group("Regionen", many.subList(0, 3)))))
                .extracting(row ->
                        row.stream().mapToInt(g -> g.pairs().size()).boxed().toList())
                .containsExactly(List.of(15), List.of(15), List.of(3, 3));
    }

    @Example
    void a_group_that_fits_in_a_row_is_not_split() {
        var ten =
                IntStream.range(0, 10).mapToObj(i -> Pair.of("Plats", KIM, KAJ)).toList();
        assertThat(StripRows.of(List.of(new Group("Norra", ten), new Group("Södra", ten))))
                .hasSize(2)
                .allMatch(row -> row.size() == 1);
    }

    @Example
    void the_list_beside_names_everybody() {
        var pair = Pair.of("Köping", KIM.as(Presence.ABSENT), KAJ.as(Presence.STEPS_IN))
                .withOffice("vice ordförande", "vO");
        String page =
                Written.by("picture/seatStrip", Map.of("strip", strip(List.of(new Group("Alla", List.of(pair))))));
        assertThat(page).contains("Kim Köping", "Kaj Köping", "vice ordförande", "holder absent", "deputy steps-in");
    }

    private static SeatStrip strip(List<Group> groups) {
        return new SeatStrip("platser", "Platser", "14 platser.", groups, "Stor ring: ledamot.");
    }

    @Provide
    Arbitrary<SeatStrip> strips() {
        var pair = Combinators.combine(words(), holder(), holder().injectNull(0.2), Arbitraries.of("", "O", "vO"))
                .as((place, member, deputy, sign) -> new Pair(place, "", sign, member, deputy));
        var group = Combinators.combine(words(), pair.list().ofMinSize(1).ofMaxSize(50))
                .as(Group::new);
        return group.list().ofMaxSize(5).map(SeatStripTest::strip);
    }

    private static Arbitrary<Holder> holder() {
        return Combinators.combine(words(), Arbitraries.of("", "S", "MP", "BoP"), Arbitraries.of(Presence.class))
                .as((name, letter, presence) -> new Holder(name, "", letter, presence));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("åäö ")
                .ofMinLength(1)
                .ofMaxLength(24);
    }

    /** The ring of one who steps in stands round another. */
    private static boolean isRound(Rect one, Rect other) {
        return one.isWithin(other) || other.isWithin(one);
    }

    private static String css(Element element) {
        return element.getAttribute("class");
    }
}
