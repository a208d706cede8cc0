package se.samverka.people.seats;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;

/** What the seats hang on a body's page: who leads it, and who sits in it. */
@Configuration(proxyBeanMethods = false)
class OnBodysPage {

    @Bean
    OnBodyPage leadersOnBodyPage(Leaders leaders) {
        return hung(new OnBodyPage.Place.Leaders(), body -> new LeadersSection(leaders.of(body)));
    }

    @Bean
    OnBodyPage seatsOnBodyPage(People people, CountyClock clock) {
        return hung(new OnBodyPage.Place.Seats(), body -> {
            var seats = people.listSeats(body.id(), clock.today());
            return new SeatsSection(body.slug(), SeatWords.count(seats), SeatWords.rows(seats));
        });
    }

    private static OnBodyPage hung(OnBodyPage.Place place, java.util.function.Function<Body, Section> making) {
        return new OnBodyPage() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Section> section(Body body, Actor reader) {
                return Optional.of(making.apply(body));
            }
        };
    }
}
