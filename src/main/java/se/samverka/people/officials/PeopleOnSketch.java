package se.samverka.people.officials;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.OnSketch;
import se.samverka.people.Appointment.Charge;

/** Who convenes or supports a body, and which side of a local group is empty, on the sketch. */
@Configuration(proxyBeanMethods = false)
class PeopleOnSketch {

    @Bean
    static OnSketch officialsOnSketch(Posts posts, LocalGroupsOnRecord locals) {
        return new OnSketch() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Map<BodyId, String> states(List<Body> shown, LocalDate day) {
                var held = posts.listOn(day);
                var states = new HashMap<BodyId, String>();
                shown.forEach(body -> held.stream()
                        .filter(post -> post.body().equals(body.id()) && post.charge() == told(body))
                        .findFirst()
                        .ifPresent(post -> states.put(
                                body.id(), words(body) + post.person().name())));
                locals.on(day, held).forEach(sides -> {
                    var group = sides.group();
                    if (group != null && !sides.isWhole()) states.put(group.id(), sides.flaw());
                });
                return states;
            }
        };
    }

    private static Charge told(Body body) {
        return switch (body.layer()) {
            case DECIDING, POLITICAL -> Charge.SUPPORT;
            case OFFICIALS, LOCAL -> Charge.CONVENER;
        };
    }

    private static String words(Body body) {
        return switch (body.layer()) {
            case DECIDING, POLITICAL -> "stöd: ";
            case OFFICIALS, LOCAL -> "sammankallande: ";
        };
    }
}
