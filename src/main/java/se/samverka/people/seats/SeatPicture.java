package se.samverka.people.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverka.bodies.Seat;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.picture.Holder;
import se.samverka.platform.web.picture.Pair;
import se.samverka.platform.web.picture.SeatStrip;
import se.samverka.platform.web.picture.SeatStrip.Group;

/**
 * The seats as a strip of pairs, bracketed by who they are for.
 *
 * @param organisations as they are called that day
 * @param chair whose ring bears an O
 * @param viceChair whose ring bears vO
 * @param deputies whether the body has personal deputies
 */
record SeatPicture(
        Function<OrganisationId, Organisation> organisations,
        Optional<PersonId> chair,
        Optional<PersonId> viceChair,
        boolean deputies) {

    SeatStrip strip(String bodyName, String count, List<SeatHolders> seats) {
        return new SeatStrip("platser-bild", "Platser i " + bodyName, count + ".", groups(seats), legend());
    }

    private List<Group> groups(List<SeatHolders> seats) {
        var groups = new ArrayList<Group>();
        int from = 0;
        for (int to = 1; to <= seats.size(); to++) {
            var side = side(seats.get(from).seat());
            if (to < seats.size() && side.equals(side(seats.get(to).seat()))) continue;
            var pairs = seats.subList(from, to).stream().map(this::pair).toList();
            groups.add(new Group(side + " " + pairs.size(), pairs));
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

    private Pair pair(SeatHolders seat) {
        var pair = Pair.of(
                seat.seat().label(),
                holder(seat.member(), seat.seat()),
                deputies ? holder(seat.deputy(), seat.seat()) : null);
        if (isHeldBy(chair, seat)) return pair.withOffice("ordförande", "O");
        return isHeldBy(viceChair, seat) ? pair.withOffice("vice ordförande", "vO") : pair;
    }

    private static Holder holder(Optional<se.samverka.people.Holder> holder, Seat seat) {
        return holder.map(SeatPicture::holder)
                .orElseGet(() -> Holder.vacant(seat.optional() ? "Platsen erbjuds" : "Ingen är utsedd"));
    }

    private static Holder holder(se.samverka.people.Holder holder) {
        var party = holder.publicParty();
        var title = holder.publicTitle();
        return Holder.of(holder.person().name(), title == null ? "" : title, party == null ? "" : party);
    }

    private static boolean isHeldBy(Optional<PersonId> person, SeatHolders seat) {
        return person.isPresent()
                && person.equals(seat.member().map(holder -> holder.person().id()));
    }

    private String legend() {
        var rings = deputies ? "Stor ring: ledamot. Liten ring: personlig ersättare." : "Ring: ledamot.";
        return rings + " Streckad ring: ingen är utsedd. O: ordförande. vO: vice ordförande.";
    }
}
