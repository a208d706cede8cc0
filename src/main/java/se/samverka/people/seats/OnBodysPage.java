package se.samverka.people.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.Standing;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;

/** What the seats hang on a body's page: who leads it, and who sits in it. */
@Configuration(proxyBeanMethods = false)
class OnBodysPage {

    @Bean
    OnBodyPage leadersOnBodyPage(Leaders leaders) {
        return hung(new OnBodyPage.Place.Leaders(), body -> new LeadersSection(leaders.of(body)), leaders::inBrief);
    }

    @Bean
    OnBodyPage seatsOnBodyPage(People people, Bodies bodies, SeatPictures pictures, CountyClock clock) {
        return hung(
                new OnBodyPage.Place.Seats(),
                body -> {
                    var day = body.shownOn(clock.today());
                    var seats = people.listSeats(body.id(), day);
                    var deputies = bodies.hasDeputies(body.id(), day);
                    var count = SeatWords.count(seats, deputies, Words.SWEDISH);
                    var strip = pictures.picture(body, day).strip(body.name(), count, seats, SeatOrder.ORGANISATION);
                    var standing = Standing.on(bodies.listCharters(body.id()), day);
                    return new SeatsSection(
                            body.slug(),
                            count,
                            SeatWords.entering(body, clock.today()),
                            SeatWords.rows(seats, day),
                            SeatWords.none(standing),
                            deputies,
                            strip);
                },
                (body, words) -> inBrief(people, bodies, body, body.shownOn(clock.today()), words));
    }

    private static List<Fact> inBrief(People people, Bodies bodies, Body body, LocalDate day, Words words) {
        var seats = people.listSeats(body.id(), day);
        return seats.isEmpty()
                ? List.of()
                : List.of(Fact.of(
                        words.of(SeatPhrase.SEATS), SeatWords.count(seats, bodies.hasDeputies(body.id(), day), words)));
    }

    private static OnBodyPage hung(
            OnBodyPage.Place place, Function<Body, Section> making, BiFunction<Body, Words, List<Fact>> telling) {
        return new OnBodyPage() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Section> section(Body body, Actor reader) {
                return Optional.of(making.apply(body));
            }

            @Override
            public List<Fact> inBrief(Body body, Words words) {
                return telling.apply(body, words);
            }
        };
    }
}
