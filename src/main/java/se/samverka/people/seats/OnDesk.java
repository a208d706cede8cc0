package se.samverka.people.seats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.desk.OnMyPage;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.ChargeWords;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** Who the reader is here: seats one by one, other charges with their groups gathered. */
@Component
class OnDesk implements OnMyPage {

    private final People people;
    private final Bodies bodies;
    private final ChargeWords words;
    private final CountyClock clock;

    OnDesk(People people, Bodies bodies, ChargeWords words, CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.WHO;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        return reader.personId()
                .map(person -> inWords(people.listAppointments(person, clock.today())))
                .filter(line -> !line.isEmpty())
                .map(line -> new ChargesSection(Swedish.capital(line)));
    }

    private String inWords(List<Appointment> held) {
        var parts = new ArrayList<String>();
        var gathered = new LinkedHashMap<Charge, List<String>>();
        for (var charge : held) {
            if (charge.body() == null || charge.seat() != null) parts.add(words.of(charge));
            else
                gathered.computeIfAbsent(charge.charge(), c -> new ArrayList<>())
                        .add(bodies.body(charge.body()).shortName());
        }
        gathered.forEach((charge, groups) -> parts.add(charge.swedish() + " i " + listed(groups)));
        return String.join(" · ", parts);
    }

    /** äldre, barn/unga och Chefsforum */
    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
    }
}
