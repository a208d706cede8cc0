package se.samverka.people.seats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverka.bodies.Seat;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.Holder;
import se.samverka.people.SeatHolders;

/**
 * A body's seats in groups: by who appoints, or by the member's political party as anybody may read it. A deputy stands
 * with the member of the seat, whatever the deputy's own party.
 *
 * @param organisations as they are called that day
 * @param parties in the county's order
 */
record SeatGroups(Function<OrganisationId, Organisation> organisations, List<PoliticalParty> parties) {

    List<SeatGroup> of(SeatOrder order, List<SeatHolders> seats) {
        return switch (order) {
            case ORGANISATION -> byOrganisation(seats);
            case PARTY -> byParty(seats);
        };
    }

    /** In the seats' own order: a side that comes back begins anew. */
    private List<SeatGroup> byOrganisation(List<SeatHolders> seats) {
        var groups = new ArrayList<SeatGroup>();
        int from = 0;
        for (int to = 1; to <= seats.size(); to++) {
            var side = side(seats.get(from).seat());
            if (to < seats.size() && side.equals(side(seats.get(to).seat()))) continue;
            groups.add(new SeatGroup(side, side, seats.subList(from, to)));
            from = to;
        }
        return groups;
    }

    private String side(Seat seat) {
        if (seat.organisation() == null) return seat.label().replaceFirst(" \\d+$", "");
        var organisation = organisations.apply(seat.organisation());
        return switch (organisation.kind()) {
            case MUNICIPALITY -> "Kommunerna";
            case REGION -> "Regionen";
            case EXTERNAL -> organisation.shortName();
        };
    }

    /** What a seat is told under; nothing is guessed of whoever has no party, nor told of whoever is shielded. */
    private sealed interface Under {

        record Party(String letter) implements Under {}

        enum Other implements Under {
            NO_PARTY("Utan parti"),
            OFFICIAL("Tjänstepersoner"),
            NOT_SHOWN("Visas inte"),
            OFFERED("Erbjuds"),
            VACANT("Vakant");

            private final String words;

            Other(String words) {
                this.words = words;
            }
        }
    }

    private List<SeatGroup> byParty(List<SeatHolders> seats) {
        var under = new LinkedHashMap<Under, List<SeatHolders>>();
        known(seats).forEach(each -> under.put(each, new ArrayList<>()));
        seats.forEach(seat ->
                under.computeIfAbsent(under(seat), each -> new ArrayList<>()).add(seat));
        return under.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    /** The county's parties first, then those that it does not know, and those of none last. */
    private Stream<Under> known(List<SeatHolders> seats) {
        var letters = Stream.concat(
                parties.stream().map(PoliticalParty::letter),
                seats.stream()
                        .flatMap(seat -> seat.member().map(Holder::publicParty).stream())
                        .sorted());
        return Stream.concat(letters.distinct().map(Under.Party::new), Stream.of(Under.Other.values()));
    }

    private static Under under(SeatHolders seat) {
        return seat.member()
                .map(SeatGroups::under)
                .orElse(seat.seat().optional() ? Under.Other.OFFERED : Under.Other.VACANT);
    }

    private static Under under(Holder member) {
        var party = member.publicParty();
        if (party != null) return new Under.Party(party);
        if (member.person().shielded()) return Under.Other.NOT_SHOWN;
        return member.person().elected() ? Under.Other.NO_PARTY : Under.Other.OFFICIAL;
    }

    private SeatGroup group(Under under, List<SeatHolders> seats) {
        return switch (under) {
            case Under.Party party ->
                new SeatGroup(
                        party.letter(),
                        name(party.letter())
                                .map(name -> "%s (%s)".formatted(name, party.letter()))
                                .orElse(party.letter()),
                        seats);
            case Under.Other other -> new SeatGroup(other.words, other.words, seats);
        };
    }

    /** In full, where the county knows the letter. */
    Optional<String> name(String letter) {
        return parties.stream()
                .filter(party -> party.letter().equals(letter))
                .map(PoliticalParty::name)
                .findFirst();
    }
}
