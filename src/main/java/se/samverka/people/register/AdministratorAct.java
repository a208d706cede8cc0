package se.samverka.people.register;

import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.people.Register;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.story.StoryAct;
import se.samverka.platform.time.CountyClock;

/** {@code systemförvaltare}: somebody begins to look after the system. */
@Component
class AdministratorAct implements StoryAct {

    private final Register register;
    private final County county;
    private final CountyClock clock;

    AdministratorAct(Register register, County county, CountyClock clock) {
        this.register = register;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "systemförvaltare";
    }

    @Override
    public Scene read(Fields event) {
        var name = event.text(name());
        var email = event.text("e-post");
        var home = event.text("hemma i");
        return actor -> begin(actor, name, email, home);
    }

    private void begin(Actor actor, String name, String email, String home) {
        var organisation = county.find(home, clock.today())
                .map(Organisation::id)
                .orElseThrow(() -> new Obstacle("Organisationen \"%s\" finns inte den dagen.".formatted(home)));
        var person = new Register.NewPerson(name, email, null, organisation, false, false);
        register.makeAdministrator(actor, register.enter(actor, person));
    }
}
