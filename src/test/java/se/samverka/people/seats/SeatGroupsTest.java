package se.samverka.people.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.PersonId;

class SeatGroupsTest {

    private static final BodyId GROUP = new BodyId(new UUID(1, 1));
    private static final OrganisationId KOPING = new OrganisationId(new UUID(2, 1));
    private static final SeatGroups GROUPS = new SeatGroups(
            id -> new Organisation(id, "koping", Kind.MUNICIPALITY, "Köpings kommun", "Köping", null, null, null),
            List.of(new PoliticalParty("S", "Socialdemokraterna"), new PoliticalParty("M", "Moderaterna")));

    private static final Sits S = new Sits("S", true, false);
    private static final Sits M = new Sits("M", true, false);
    private static final Sits WILD = new Sits(null, true, false);
    private static final Sits OFFICIAL = new Sits(null, false, false);
    private static final Sits SHIELDED = new Sits("S", true, true);
    private static final Sits LOCAL = new Sits("LOK", true, false);

    /** Who sits on a seat. */
    private record Sits(@Nullable String party, boolean elected, boolean shielded) {}

    @Test
    void parties_stand_in_the_countys_order_and_seats_in_their_own() {
        assertThat(byParty(seat(1, M), seat(2, S), seat(3, M)))
                .extracting(SeatGroup::heading)
                .containsExactly("Socialdemokraterna (S), 1 plats", "Moderaterna (M), 2 platser");
        assertThat(byParty(seat(1, M), seat(2, S), seat(3, M)).getLast().seats())
                .extracting(seat -> seat.seat().ordinal())
                .containsExactly(1, 3);
    }

    @Test
    void a_party_that_the_county_does_not_know_stands_after_the_others_by_its_letter() {
        assertThat(byParty(seat(1, LOCAL), seat(2, M)))
                .extracting(SeatGroup::bracket)
                .containsExactly("M 1", "LOK 1");
    }

    @Test
    void whoever_has_no_party_is_no_official_for_that_and_the_other_way_round() {
        assertThat(byParty(seat(1, OFFICIAL), seat(2, WILD), seat(3, S)))
                .extracting(SeatGroup::bracket)
                .containsExactly("S 1", "Utan parti 1", "Tjänstepersoner 1");
    }

    @Test
    void a_shielded_persons_party_is_not_told_by_where_the_seat_stands() {
        assertThat(byParty(seat(1, S), seat(2, SHIELDED)))
                .extracting(SeatGroup::bracket)
                .containsExactly("S 1", "Visas inte 1");
    }

    @Test
    void a_vacant_seat_and_one_that_is_offered_stand_last_and_apart() {
        assertThat(byParty(seat(1, null), offered(2), seat(3, S)))
                .extracting(SeatGroup::bracket)
                .containsExactly("S 1", "Erbjuds 1", "Vakant 1");
    }

    @Test
    void a_side_that_comes_back_begins_anew_among_the_organisations() {
        assertThat(GROUPS.of(SeatOrder.ORGANISATION, List.of(seat(1, S), offered(2), seat(3, S))))
                .extracting(SeatGroup::bracket)
                .containsExactly("Kommunerna 1", "Oppositionen 1", "Kommunerna 1");
    }

    /** Nobody is lost and nobody stands twice, however they are grouped. */
    @Property
    void every_seat_stands_once_in_either_order(@ForAll("sitting") List<Optional<Sits>> sitting) {
        var seats = new ArrayList<SeatHolders>();
        IntStream.range(0, sitting.size())
                .forEach(i -> seats.add(seat(i, sitting.get(i).orElse(null))));
        for (var order : SeatOrder.values())
            assertThat(GROUPS.of(order, seats).stream().flatMap(group -> group.seats().stream()))
                    .containsExactlyInAnyOrderElementsOf(seats);
        assertThat(GROUPS.of(SeatOrder.PARTY, seats))
                .extracting(SeatGroup::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_word_that_is_no_order_shows_the_usual_one() {
        assertThat(SeatOrder.read("parti")).isEqualTo(SeatOrder.PARTY);
        assertThat(SeatOrder.read("PARTI'--")).isEqualTo(SeatOrder.ORGANISATION);
        assertThat(SeatOrder.read("")).isEqualTo(SeatOrder.ORGANISATION);
    }

    @Provide
    Arbitrary<List<Optional<Sits>>> sitting() {
        return Arbitraries.of(S, M, WILD, OFFICIAL, SHIELDED, LOCAL)
                .optional(0.8)
                .list()
                .ofMaxSize(30);
    }

    private static List<SeatGroup> byParty(SeatHolders... seats) {
        return GROUPS.of(SeatOrder.PARTY, List.of(seats));
    }

    private static SeatHolders seat(int ordinal, @Nullable Sits member) {
        return new SeatHolders(
                place(ordinal, KOPING, "Köping", false),
                Optional.ofNullable(member).map(one -> holder(ordinal, one)),
                Optional.of(holder(100 + ordinal, M)));
    }

    private static SeatHolders offered(int ordinal) {
        return new SeatHolders(place(ordinal, null, "Oppositionen", true), Optional.empty(), Optional.empty());
    }

    private static Seat place(int ordinal, @Nullable OrganisationId organisation, String label, boolean optional) {
        return new Seat(new SeatId(new UUID(4, ordinal)), GROUP, ordinal, label, organisation, label, optional, null);
    }

    private static Holder holder(int number, Sits sits) {
        var id = new PersonId(new UUID(3, number));
        return new Holder(
                new Person(id, "Kim Köping", null, null, KOPING, sits.elected(), false, sits.shielded()),
                new Appointment(
                        new UUID(5, number),
                        id,
                        GROUP,
                        null,
                        Charge.MEMBER,
                        sits.party(),
                        null,
                        LocalDate.of(2017, 1, 1),
                        null,
                        null,
                        null));
    }
}
