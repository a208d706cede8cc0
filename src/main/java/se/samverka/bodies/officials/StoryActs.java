package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.officials.Conveners.Named;
import se.samverka.bodies.officials.GroupRules.Plan;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.story.StoryAct;

/** {@code arbetsgrupp}, {@code avsluta grupp} and {@code fokusfråga} in a county's story. */
@Configuration(proxyBeanMethods = false)
class StoryActs {

    @Bean
    static StoryAct workingGroupAct(SetUpGroup setUp, Bodies bodies) {
        return new WorkingGroupAct(setUp, bodies);
    }

    @Bean
    static StoryAct closeGroupAct(SettleGroup settle, Bodies bodies) {
        return new CloseGroupAct(settle, bodies);
    }

    @Bean
    static StoryAct focusQuestionAct(AskFocus focus, Bodies bodies) {
        return new FocusQuestionAct(focus, bodies);
    }

    private static Body body(Bodies bodies, String slug) {
        return bodies.find(slug)
                .orElseThrow(() -> new Obstacle("Gruppen \"%s\" finns inte den dagen.".formatted(slug)));
    }

    private record WorkingGroupAct(SetUpGroup setUp, Bodies bodies) implements StoryAct {

        @Override
        public String name() {
            return "arbetsgrupp";
        }

        @Override
        public Scene read(Fields event) {
            String name = event.text(name());
            String shortName = event.text("kort");
            String parent = event.text("tillsatt av");
            String mandate = event.text("uppdrag");
            LocalDate decided = event.date("beslutad");
            Optional<LocalDate> ends = event.findDate("till");
            List<String> members =
                    event.words("medlemmar").stream().map(Value::text).toList();
            Named convener = new Named(
                    event.findText("sammankallande").orElse(""),
                    event.findText("e-post").orElse(""));
            return actor -> {
                Body by = body(bodies, parent);
                setUp.setUp(
                        actor,
                        by,
                        new Plan(
                                name,
                                shortName,
                                mandate,
                                by.id(),
                                decided,
                                ends.orElse(null),
                                ends.isPresent(),
                                members),
                        convener);
            };
        }
    }

    private record CloseGroupAct(SettleGroup settle, Bodies bodies) implements StoryAct {

        @Override
        public String name() {
            return "avsluta grupp";
        }

        @Override
        public Scene read(Fields event) {
            String slug = event.text(name());
            LocalDate lastDay = event.date("sista dag");
            String delivered = event.text("resultat");
            return actor -> settle.close(actor, body(bodies, slug).id(), lastDay, delivered);
        }
    }

    private record FocusQuestionAct(AskFocus focus, Bodies bodies) implements StoryAct {

        @Override
        public String name() {
            return "fokusfråga";
        }

        @Override
        public Scene read(Fields event) {
            String question = event.text(name());
            String slug = event.text("i");
            LocalDate from = event.date("från");
            Optional<LocalDate> to = event.findDate("till");
            return actor -> {
                Body network = body(bodies, slug);
                focus.ask(actor, network.id(), new AskFocus.Wish(question, network.name(), from, to.orElse(null)));
            };
        }
    }
}
