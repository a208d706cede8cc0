package se.samverka.bodies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.bodies.Examples.ONE_EACH_THREE_AND_ONE;
import static se.samverka.bodies.Examples.parties;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Composition.Place;
import se.samverka.county.Organisation.Kind;

class CompositionTest {

    @ParameterizedTest
    @CsvSource({"10, 14, 28", "16, 20, 40", "6, 10, 20", "1, 5, 10", "0, 4, 8", "49, 53, 106"})
    @Proves({"as-many-members-as-the-formula", "deputies-are-counted"})
    void members_and_their_deputies_follow_the_number_of_municipalities(int municipalities, int members, int people) {
        var composition = Composition.of(ONE_EACH_THREE_AND_ONE, parties(municipalities));
        assertThat(composition.members()).isEqualTo(members);
        assertThat(composition.people(DeputyRule.PERSONAL)).isEqualTo(people);
        assertThat(composition.people(DeputyRule.NONE)).isEqualTo(members);
    }

    @Property
    @Proves("each-municipality-appoints")
    void each_municipality_has_as_many_seats_as_every_other(
            @ForAll @IntRange(max = 60) int municipalities, @ForAll @IntRange(min = 1, max = 5) int each) {
        var formula = List.of(new SeatGroup("each-municipality", each, false));
        Map<String, Long> seats = Composition.of(formula, parties(municipalities)).places().stream()
                .collect(groupingBy(Place::appointedBy, counting()));
        assertThat(seats).hasSize(municipalities).doesNotContainKey("region");
        assertThat(seats.values()).allMatch(count -> count == each);
    }

    @Property
    void what_is_laid_out_is_what_the_charter_counts(
            @ForAll @IntRange(max = 60) int municipalities,
            @ForAll @IntRange(max = 5) int each,
            @ForAll @IntRange(max = 9) int region,
            @ForAll boolean opposition) {
        var formula = List.of(
                new SeatGroup("each-municipality", each, false),
                new SeatGroup("region", region, false),
                new SeatGroup("opposition", opposition ? 1 : 0, true));
        var charter = Examples.charter("2017-01-01", null, List.of(), formula, List.of(), null);
        assertThat(Composition.of(formula, parties(municipalities)).members())
                .isEqualTo(charter.seatsIn(municipalities));
    }

    @Test
    @Proves("region-appoints")
    void the_regions_seats_are_numbered_and_stand_after_the_municipalities() {
        assertThat(Composition.of(ONE_EACH_THREE_AND_ONE, parties(2)).places())
                .extracting(Place::label)
                .containsExactly("Kommun 1", "Kommun 2", "Region 1", "Region 2", "Region 3", "Oppositionen");
    }

    @Test
    void the_oppositions_seat_belongs_to_no_organisation() {
        var last = Composition.of(ONE_EACH_THREE_AND_ONE, parties(2)).places().getLast();
        assertThat(last.organisation()).isNull();
        assertThat(last.appointedBy()).isEqualTo("opposition");
        assertThat(last.optional()).isTrue();
    }

    @Test
    void an_organisation_can_be_named_alone() {
        var parties = new java.util.ArrayList<>(parties(2));
        parties.add(Examples.organisation("forbundet", Kind.EXTERNAL, "Förbundet"));
        var formula = List.of(new SeatGroup("kommun-2", 1, false), new SeatGroup("forbundet", 2, false));
        assertThat(Composition.of(formula, parties).places())
                .extracting(Place::label)
                .containsExactly("Kommun 2", "Förbundet 1", "Förbundet 2");
    }

    @Test
    void a_side_whose_number_nobody_knows_has_no_seats_to_show() {
        var formula = List.of(new SeatGroup("each-municipality", 1, false), new SeatGroup("region", null, false));
        assertThat(Composition.of(formula, parties(3)).members()).isEqualTo(3);
        var charter = Examples.charter("2017-01-01", null, List.of(), formula, List.of(), null);
        assertThat(charter.knowsItsSeats()).isFalse();
        assertThat(charter.seatsIn(3)).isEqualTo(3);
    }

    @Test
    @Proves("offered-seat-may-stay-unused")
    void a_group_is_whole_without_the_seat_that_was_offered() {
        var seats = Examples.seats(ONE_EACH_THREE_AND_ONE, parties(10));
        var thirteen =
                seats.stream().filter(seat -> !seat.optional()).map(Seat::id).toList();
        assertThat(thirteen).hasSize(13);
        assertThat(Composition.isWhole(seats, thirteen)).isTrue();
        assertThat(Composition.isWhole(seats, seats.stream().map(Seat::id).toList()))
                .isTrue();
    }

    @Test
    void a_group_that_lacks_any_other_member_is_not_whole() {
        var seats = Examples.seats(ONE_EACH_THREE_AND_ONE, parties(10));
        var filled = seats.stream()
                .map(Seat::id)
                .filter(id -> !id.equals(seats.getFirst().id()))
                .toList();
        assertThat(filled).hasSize(13);
        assertThat(Composition.isWhole(seats, filled)).isFalse();
    }
}
