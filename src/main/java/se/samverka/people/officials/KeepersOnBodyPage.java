package se.samverka.people.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.OneConvener;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;

/** On the page of a body of officials, for those who keep it: that nobody convenes it, and that a side is empty. */
@Component
class KeepersOnBodyPage implements OnBodyPage {

    private final LocalGroupsOnRecord locals;
    private final People people;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;

    KeepersOnBodyPage(LocalGroupsOnRecord locals, People people, Bodies bodies, Rights rights, CountyClock clock) {
        this.locals = locals;
        this.people = people;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return new Place.NextMeeting();
    }

    @Override
    public Optional<Section> section(Body body, Actor reader) {
        var day = clock.today();
        if (body.isOfElected() || !body.livesOn(day)) return Optional.empty();
        if (!rights.holdsAny(reader, Set.of("support"), body.slug())) return Optional.empty();
        var convened = !people.list(body.id(), Charge.CONVENER, day).isEmpty();
        return Optional.of(new KeepersSection(
                flaws(body, convened),
                new Link(
                        convened ? "Byt sammankallande" : "Utse sammankallande",
                        "/organ/" + body.slug() + "/sammankallande")));
    }

    private List<String> flaws(Body body, boolean convened) {
        var flaws = new ArrayList<String>();
        var wanted = bodies.charterOn(body.id(), clock.today())
                .filter(charter -> OneConvener.places(charter) > 0)
                .isPresent();
        if (wanted && !convened) flaws.add("Ingen är sammankallande. Utse någon.");
        if (body.layer() == Body.Layer.LOCAL) side(body).ifPresent(flaws::add);
        return flaws;
    }

    private Optional<String> side(Body body) {
        return locals.on(clock.today()).stream()
                .filter(sides -> body.equals(sides.group()) && !sides.isWhole())
                .map(sides -> Swedish.capital(sides.flaw()) + ". Fråga vem som utses dit.")
                .findFirst();
    }
}
