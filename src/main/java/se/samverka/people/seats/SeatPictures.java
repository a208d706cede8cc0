package se.samverka.people.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.people.seats.SeatsPage.Rows;
import se.samverka.people.seats.SeatsPage.Seating;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Tab;

/** A body's seats on a day, as picture and list. */
@Component
class SeatPictures {

    private final People people;
    private final Bodies bodies;
    private final County county;

    SeatPictures(People people, Bodies bodies, County county) {
        this.people = people;
        this.bodies = bodies;
        this.county = county;
    }

    SeatPicture picture(Body body, LocalDate day) {
        return new SeatPicture(
                groups(day),
                id(people.chair(body.id(), day)),
                id(people.viceChair(body.id(), day)),
                bodies.hasDeputies(body.id(), day));
    }

    /** @param asked the day as it stands in the address; empty where it does not */
    Seating seating(Body body, LocalDate day, SeatOrder order, String asked) {
        var seats = people.listSeats(body.id(), day);
        var count = SeatWords.count(seats, bodies.hasDeputies(body.id(), day), Words.SWEDISH);
        return new Seating(
                order == SeatOrder.PARTY || anybodyHasParty(seats) ? orders(body, order, asked) : List.of(),
                order.typed(),
                groups(day).of(order, seats).stream()
                        .map(group -> new Rows(group.heading(), SeatWords.rows(group.seats(), day)))
                        .toList(),
                picture(body, day).strip(body.name(), count, seats, order));
    }

    private SeatGroups groups(LocalDate day) {
        return new SeatGroups(id -> county.organisation(id, day), county.listPoliticalParties());
    }

    private static Optional<PersonId> id(Optional<Holder> holder) {
        return holder.map(one -> one.person().id());
    }

    private static boolean anybodyHasParty(List<SeatHolders> seats) {
        return seats.stream()
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()))
                .flatMap(Optional::stream)
                .anyMatch(holder -> holder.publicParty() != null);
    }

    private static List<Tab> orders(Body body, SeatOrder here, String asked) {
        return Stream.of(SeatOrder.values())
                .map(order -> new Tab(order.label(), address(body, order, asked), order == here))
                .toList();
    }

    private static String address(Body body, SeatOrder order, String asked) {
        var address = UriComponentsBuilder.fromPath("/organ/{organ}/platser").fragment("i-platserna");
        if (!asked.isEmpty()) address.queryParam("dag", asked);
        if (!order.typed().isEmpty()) address.queryParam("visa", order.typed());
        return address.buildAndExpand(body.slug()).toUriString();
    }
}
