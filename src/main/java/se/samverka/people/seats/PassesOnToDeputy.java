package se.samverka.people.seats;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.mail.demo.StandIns;
import se.samverka.platform.time.CountyClock;

/** Members pass a call on to their own deputy. */
@Component
class PassesOnToDeputy implements StandIns {

    private final People people;
    private final Bodies bodies;
    private final CountyClock clock;

    PassesOnToDeputy(People people, Bodies bodies, CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<StandIn> of(String email, String slug) {
        return bodies.find(slug).stream()
                .flatMap(body -> people.listSeats(body.id(), clock.today()).stream())
                .filter(seat -> isHeldBy(seat, email))
                .flatMap(seat -> seat.deputy().stream())
                .flatMap(PassesOnToDeputy::address)
                .findFirst();
    }

    private static boolean isHeldBy(SeatHolders seat, String email) {
        return seat.member()
                .map(Holder::person)
                .filter(person -> email.equalsIgnoreCase(person.email()))
                .isPresent();
    }

    private static Stream<StandIn> address(Holder deputy) {
        var email = deputy.person().email();
        return email == null
                ? Stream.empty()
                : Stream.of(new StandIn(deputy.person().name(), email));
    }
}
