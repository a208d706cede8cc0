package se.samverka.meetings.planning;

import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.story.StoryAct;

/** {@code möten}: a body decides on its meetings, all at the same times of day. */
@Component
class PlanAct implements StoryAct {

    private final PlanMeeting planning;
    private final Bodies bodies;

    PlanAct(PlanMeeting planning, Bodies bodies) {
        this.planning = planning;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "möten";
    }

    @Override
    public Scene read(Fields event) {
        var slug = event.text(name());
        var days = event.words("dagar").stream().map(Value::date).toList();
        var starts = event.value("börjar").time();
        var ends = event.value("slutar").time();
        var place = event.findText("plats").orElse(null);
        var link = event.findText("länk").orElse(null);
        return actor -> {
            var body = bodies.find(slug).orElseThrow(() -> new Obstacle("Gruppen \"%s\" finns inte.".formatted(slug)));
            for (var day : days) planning.plan(actor, new PlanMeeting.Wish(body.id(), day, starts, ends, place, link));
        };
    }
}
