package se.samverka.people.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.OnSeatsPage;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.TypedDay;
import se.samverka.platform.web.language.Words;

/** Who sits in a body, as anybody may read it. */
@Controller
class SeatsController {

    private final People people;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;
    private final Leaders leaders;
    private final SeatPictures pictures;
    private final List<OnSeatsPage> rooms;

    SeatsController(
            People people,
            Bodies bodies,
            Rights rights,
            CountyClock clock,
            Leaders leaders,
            SeatPictures pictures,
            List<OnSeatsPage> rooms) {
        this.people = people;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
        this.leaders = leaders;
        this.pictures = pictures;
        this.rooms = List.copyOf(rooms);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/platser")
    Page seats(
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String visa,
            Actor actor) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var usual = body.shownOn(clock.today());
        var day = Objects.requireNonNullElse(TypedDay.read(dag), usual);
        var seats = people.listSeats(body.id(), day);
        var deputies = bodies.hasDeputies(body.id(), day);
        var keeps = rights.holdsAny(actor, Set.of(Charge.SUPPORT.role()), body.slug());
        return new SeatsPage(
                body.slug(),
                body.name(),
                SeatWords.count(seats, deputies, Words.SWEDISH),
                Swedish.day(day),
                day.equals(usual) ? SeatWords.entering(body, clock.today()) : "",
                Field.of(Field.Kind.DATE, "dag", "Visa en annan dag").withValue(day.toString()),
                pictures.seating(body, day, SeatOrder.read(visa), day.equals(usual) ? "" : day.toString()),
                deputies,
                day.equals(usual) ? leaders.of(body) : List.of(),
                keeps && day.equals(usual),
                keeps ? sections(body, day) : List.of());
    }

    private List<Section> sections(Body body, LocalDate day) {
        return rooms.stream().flatMap(room -> room.section(body, day).stream()).toList();
    }
}
