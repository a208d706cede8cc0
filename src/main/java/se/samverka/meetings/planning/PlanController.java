package se.samverka.meetings.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

@Controller
class PlanController {

    private final PlanMeeting planning;
    private final Bodies bodies;

    PlanController(PlanMeeting planning, Bodies bodies) {
        this.planning = planning;
        this.bodies = bodies;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/moten/nytt")
    Page form(@PathVariable String organ) {
        return page(body(organ), Map.of("borjar", "09:00", "slutar", "12:00"), List.of());
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/moten/nytt")
    Answer plan(@PathVariable String organ, @RequestParam Map<String, String> typed, Actor actor) {
        var body = body(organ);
        var wish = wish(body, typed);
        if (wish == null) return page(body, typed, List.of("Fyll i dag, när mötet börjar och när det slutar."));
        var verdict = planning.whyNot(wish);
        if (!verdict.allows())
            return page(
                    body,
                    typed,
                    verdict.hindrances().stream().map(Hindrance::sentence).toList());
        return new Answer.SeeOther(planning.plan(actor, wish).address(body));
    }

    private static PlanMeeting.@Nullable Wish wish(Body body, Map<String, String> typed) {
        try {
            return new PlanMeeting.Wish(
                    body.id(),
                    LocalDate.parse(typed.getOrDefault("dag", "")),
                    LocalTime.parse(typed.getOrDefault("borjar", "")),
                    LocalTime.parse(typed.getOrDefault("slutar", "")),
                    text(typed, "plats"),
                    text(typed, "lank"));
        } catch (DateTimeException notFilledIn) {
            return null;
        }
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static PlanPage page(Body body, Map<String, String> typed, List<String> problems) {
        return new PlanPage(body.slug(), body.name(), typed, problems);
    }

    private Body body(String organ) {
        return bodies.find(organ).orElseThrow(NotFound::new);
    }
}
