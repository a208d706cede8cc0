package se.samverka.bodies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;
import se.samverka.platform.rules.MandateRule;

/**
 * A seat formula laid out for the organisations of a county: each municipality in Swedish order, then the region, then
 * whoever else the formula names, in its order.
 */
public record Composition(List<Place> places) {

    /**
     * @param appointedBy the side's key, see {@link Seat#appointedBy()}
     * @param number which of the side's seats, from 1
     * @param label for example {@code Region 2}; the number is left out where the side has one seat
     */
    public record Place(
            String appointedBy, int number, @Nullable OrganisationId organisation, String label, boolean optional) {}

    /** @param parties the region first, then the municipalities in the order in which they are to sit */
    public static Composition of(List<SeatGroup> formula, List<Organisation> parties) {
        return new Composition(
                formula.stream().flatMap(group -> places(group, parties)).toList());
    }

    private static Stream<Place> places(SeatGroup group, List<Organisation> parties) {
        return switch (group.side()) {
            case SeatGroup.EACH_MUNICIPALITY -> eachMunicipality(group, parties);
            case SeatGroup.REGION -> region(group, parties);
            case SeatGroup.OPPOSITION -> opposition(group);
            default -> one(group, parties).stream().flatMap(party -> seatsOf(party, group));
        };
    }

    @MandateRule(
            id = "each-municipality-appoints",
            says = "Varje kommun utser en ledamot och en personlig ersättare",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    private static Stream<Place> eachMunicipality(SeatGroup group, List<Organisation> parties) {
        return parties.stream()
                .filter(party -> party.kind() == Kind.MUNICIPALITY)
                .flatMap(municipality -> seatsOf(municipality, group));
    }

    @MandateRule(
            id = "region-appoints",
            says = "Landstinget/regionen utser tre ledamöter och tre personliga ersättare",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    private static Stream<Place> region(SeatGroup group, List<Organisation> parties) {
        return parties.stream().filter(party -> party.kind() == Kind.REGION).findFirst().stream()
                .flatMap(region -> seatsOf(region, group));
    }

    private static Stream<Place> opposition(SeatGroup group) {
        return seats(group, SeatGroup.OPPOSITION, null, "Oppositionen");
    }

    private static Optional<Organisation> one(SeatGroup group, List<Organisation> parties) {
        return parties.stream()
                .filter(party -> party.key().equals(group.side()))
                .findFirst();
    }

    private static Stream<Place> seatsOf(Organisation party, SeatGroup group) {
        return seats(group, party.key(), party.id(), party.shortName());
    }

    private static Stream<Place> seats(
            SeatGroup group, String appointedBy, @Nullable OrganisationId organisation, String name) {
        int seats = group.seats() == null ? 0 : group.seats();
        return IntStream.rangeClosed(1, seats)
                .mapToObj(number -> new Place(
                        appointedBy, number, organisation, seats == 1 ? name : name + " " + number, group.optional()));
    }

    @MandateRule(
            id = "as-many-members-as-the-formula",
            says = "Samverkansgrupperna består av 14 ledamöter och 14 personliga ersättare vardera",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    public int members() {
        return places.size();
    }

    /** Members and deputies together: what the public is told. */
    @MandateRule(
            id = "deputies-are-counted",
            says =
                    "består av tjugoåtta förtroendevalda (inklusive ersättare) från länets kommuner och Region Västmanland",
            source = "Region Västmanlands webbsida om samverkan")
    public int people(DeputyRule deputies) {
        return switch (deputies) {
            case PERSONAL -> 2 * members();
            case ORDERED, NONE -> members();
        };
    }

    /** Whether a group with these seats filled is whole: an offered seat may stay unused. */
    @MandateRule(
            id = "offered-seat-may-stay-unused",
            says = "Oppositionen ges möjlighet att utse ytterligare en ledamot",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    public static boolean isWhole(List<Seat> seats, Collection<SeatId> filled) {
        return seats.stream().allMatch(seat -> seat.optional() || filled.contains(seat.id()));
    }
}
