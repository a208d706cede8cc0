package se.samverka.bodies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param office the key of the office whose holder has the seat; null where the side chooses freely
     */
    public record Place(
            String appointedBy,
            int number,
            @Nullable OrganisationId organisation,
            String label,
            boolean optional,
            @Nullable String office) {}

    /** A side with its seats of one group, before they are numbered together with its others. */
    private record Claim(String appointedBy, @Nullable OrganisationId organisation, String name, SeatGroup group) {
        int seats() {
            return group.seats() == null ? 0 : group.seats();
        }
    }

    /** @param parties the region first, then the municipalities in the order in which they are to sit */
    public static Composition of(List<SeatGroup> formula, List<Organisation> parties) {
        List<Claim> claims =
                formula.stream().flatMap(group -> claims(group, parties)).toList();
        Map<String, Integer> inAll = new HashMap<>();
        claims.forEach(claim -> inAll.merge(claim.appointedBy(), claim.seats(), Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        return new Composition(claims.stream()
                .flatMap(claim -> places(claim, given, inAll.getOrDefault(claim.appointedBy(), 0)))
                .toList());
    }

    /** A side's seats are numbered through all its groups. */
    private static Stream<Place> places(Claim claim, Map<String, Integer> given, int inAll) {
        return IntStream.range(0, claim.seats())
                .map(seat -> given.merge(claim.appointedBy(), 1, Integer::sum))
                .mapToObj(number -> new Place(
                        claim.appointedBy(),
                        number,
                        claim.organisation(),
                        inAll == 1 ? claim.name() : claim.name() + " " + number,
                        claim.group().optional(),
                        claim.group().office()));
    }

    private static Stream<Claim> claims(SeatGroup group, List<Organisation> parties) {
        return switch (group.side()) {
            case SeatGroup.EACH_MUNICIPALITY -> eachMunicipality(group, parties);
            case SeatGroup.REGION -> region(group, parties);
            case SeatGroup.OPPOSITION -> Stream.of(new Claim(group.side(), null, "Oppositionen", group));
            case SeatGroup.MUNICIPALITIES -> Stream.of(new Claim(group.side(), null, "Kommunerna", group));
            default ->
                parties.stream().filter(party -> party.key().equals(group.side())).findFirst().stream()
                        .map(party -> claim(party, group));
        };
    }

    @MandateRule(
            id = "each-municipality-appoints",
            says = "Varje kommun utser en ledamot och en personlig ersättare",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    private static Stream<Claim> eachMunicipality(SeatGroup group, List<Organisation> parties) {
        return parties.stream()
                .filter(party -> party.kind() == Kind.MUNICIPALITY)
                .map(municipality -> claim(municipality, group));
    }

    @MandateRule(
            id = "region-appoints",
            says = "Landstinget/regionen utser tre ledamöter och tre personliga ersättare",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    private static Stream<Claim> region(SeatGroup group, List<Organisation> parties) {
        return parties.stream().filter(party -> party.kind() == Kind.REGION).findFirst().stream()
                .map(region -> claim(region, group));
    }

    private static Claim claim(Organisation party, SeatGroup group) {
        return new Claim(party.key(), party.id(), party.shortName(), group);
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
