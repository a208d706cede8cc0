package se.samverka.people.seats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.bodies.Seat;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.picture.Holder;
import se.samverka.platform.web.picture.Pair;
import se.samverka.platform.web.picture.SeatStrip;
import se.samverka.platform.web.picture.SeatStrip.Group;

/**
 * The seats as a strip of pairs, bracketed by group.
 *
 * @param groups gathers the seats
 * @param chair whose ring bears an O
 * @param viceChair whose ring bears vO
 * @param deputies whether the body has personal deputies
 */
record SeatPicture(SeatGroups groups, Optional<PersonId> chair, Optional<PersonId> viceChair, boolean deputies) {

    SeatStrip strip(String bodyName, String count, List<SeatHolders> seats, SeatOrder order) {
        var grouped = groups.of(order, seats);
        return new SeatStrip(
                "platser-bild",
                "Platser i " + bodyName,
                "%s. %s.".formatted(count, told(grouped)),
                grouped.stream().map(this::drawn).toList(),
                legend(order, seats),
                order == SeatOrder.PARTY);
    }

    private static String told(List<SeatGroup> groups) {
        return groups.stream()
                .map(group -> "%s %d".formatted(group.name(), group.seats().size()))
                .collect(Collectors.joining(", "));
    }

    private Group drawn(SeatGroup group) {
        return new Group(group.bracket(), group.seats().stream().map(this::pair).toList());
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

    private String legend(SeatOrder order, List<SeatHolders> seats) {
        var rings = deputies ? "Stor ring: ledamot. Liten ring: personlig ersättare." : "Ring: ledamot.";
        var signs = rings + " Streckad ring: ingen är utsedd. O: ordförande. vO: vice ordförande.";
        return switch (order) {
            case ORGANISATION -> signs;
            case PARTY -> "Platserna står efter ledamotens parti. %s%s".formatted(signs, letters(seats));
        };
    }

    /** What each letter in a ring stands for. */
    private String letters(List<SeatHolders> seats) {
        return seats.stream()
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()))
                .flatMap(holder -> holder.map(se.samverka.people.Holder::publicParty).stream())
                .distinct()
                .sorted()
                .flatMap(letter -> groups.name(letter).map(name -> " %s: %s.".formatted(letter, name)).stream())
                .collect(Collectors.joining());
    }
}
