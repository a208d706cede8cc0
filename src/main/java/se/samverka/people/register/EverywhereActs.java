package se.samverka.people.register;

import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.story.StoryAct;
import se.samverka.platform.time.CountyClock;

/** {@code systemförvaltare} and {@code revisor}: somebody begins to look after the system, or at what is done in it. */
@Configuration(proxyBeanMethods = false)
class EverywhereActs {

    @Bean
    static StoryAct administratorAct(Register register, County county, CountyClock clock) {
        return new EverywhereAct("systemförvaltare", register::makeAdministrator, register, county, clock);
    }

    @Bean
    static StoryAct auditorAct(Register register, County county, CountyClock clock) {
        return new EverywhereAct("revisor", register::makeAuditor, register, county, clock);
    }

    private record EverywhereAct(
            String name, BiConsumer<Actor, PersonId> begin, Register register, County county, CountyClock clock)
            implements StoryAct {

        @Override
        public Scene read(Fields event) {
            var who = event.text(name());
            var email = event.text("e-post");
            var home = event.text("hemma i");
            return actor -> begin.accept(actor, enter(actor, who, email, home));
        }

        private PersonId enter(Actor actor, String who, String email, String home) {
            var organisation = county.find(home, clock.today())
                    .map(Organisation::id)
                    .orElseThrow(() -> new Obstacle("Organisationen \"%s\" finns inte den dagen.".formatted(home)));
            return register.enter(actor, new NewPerson(who, email, null, organisation, false, false));
        }
    }
}
