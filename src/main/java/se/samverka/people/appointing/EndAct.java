package se.samverka.people.appointing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.people.Appointment;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.story.StoryAct;

/** {@code avsluta}: what somebody holds in a body ends. */
@Component
class EndAct implements StoryAct {

    private final Appoint appoint;
    private final People people;
    private final Bodies bodies;

    EndAct(Appoint appoint, People people, Bodies bodies) {
        this.appoint = appoint;
        this.people = people;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "avsluta";
    }

    @Override
    public Scene read(Fields event) {
        var emails = event.words(name());
        var slug = event.text("i");
        var lastDay = event.date("sista dag");
        return actor -> emails.forEach(email -> end(actor, email.text(), slug, lastDay));
    }

    private void end(Actor actor, String email, String slug, LocalDate lastDay) {
        var body = bodies.find(slug).orElseThrow(() -> new Obstacle("Gruppen \"%s\" finns inte.".formatted(slug)));
        var person = people.findByEmail(email)
                .map(Person::id)
                .orElseThrow(() -> new Obstacle("Ingen har adressen %s.".formatted(email)));
        people.listAppointments(person, lastDay).stream()
                .filter(appointment -> body.id().equals(appointment.body()))
                .map(Appointment::id)
                .forEach(appointment -> appoint.end(actor, appointment, lastDay));
    }
}
