package se.samverka.bodies.officials;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.form.Typed;
import se.samverka.bodies.officials.Conveners.Named;
import se.samverka.bodies.officials.GroupRules.Plan;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** A body sets up groups of officials, and settles what becomes of them. */
@Controller
class GroupController {

    /** At which field a refusal is mended. */
    private static final Map<String, String> WHERE = Map.of(
            "no-mandate", "uppdrag",
            "no-members", "medlemmar",
            "no-decision", "beslutad",
            "not-decided-yet", "beslutad",
            "no-end", "till",
            "ends-before", "till",
            "county-group-with-end", "till",
            "one-convener", "sammankallande",
            "no-day", "dag",
            "not-yet", "dag");

    private final SetUpGroup setUp;
    private final SettleGroup settle;
    private final WorkingGroups groups;
    private final GroupForms forms;
    private final Bodies bodies;
    private final CountyClock clock;

    GroupController(
            SetUpGroup setUp,
            SettleGroup settle,
            WorkingGroups groups,
            GroupForms forms,
            Bodies bodies,
            CountyClock clock) {
        this.setUp = setUp;
        this.settle = settle;
        this.groups = groups;
        this.forms = forms;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/arbetsgrupper/ny")
    Page empty(@PathVariable String organ) {
        Body parent = founder(organ);
        return forms.setUp(parent, forms.empty(parent));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/arbetsgrupper/ny")
    Answer setUp(@PathVariable String organ, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        Body parent = founder(organ);
        Typed typed = Sent.typed(sent);
        Plan plan = forms.plan(typed, parent);
        Named convener = GroupForms.convener(typed);
        if (typed.isWrong()) return forms.setUp(parent, typed);
        try {
            return new Answer.SeeOther("/organ/" + setUp.setUp(actor, parent, plan, convener));
        } catch (Refused refused) {
            return forms.setUp(parent, Sent.refused(typed, refused, "namn", WHERE));
        }
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/arbetsgrupper/{grupp}/forlang")
    Page longer(@PathVariable String organ, @PathVariable String grupp) {
        return forms.prolong(body(organ), group(organ, grupp), today("beslutad"));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/arbetsgrupper/{grupp}/forlang")
    Answer prolong(
            @PathVariable String organ,
            @PathVariable String grupp,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        WorkingGroup group = group(organ, grupp);
        Typed typed = Sent.typed(sent);
        var ends = typed.day("till");
        var decided = typed.day("beslutad");
        if (typed.isWrong()) return forms.prolong(body(organ), group, typed);
        try {
            settle.prolong(actor, group.body().id(), ends, decided);
            return new Answer.SeeOther("/organ/" + grupp);
        } catch (Refused refused) {
            return forms.prolong(body(organ), group, Sent.refused(typed, refused, "till", WHERE));
        }
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/arbetsgrupper/{grupp}/avsluta")
    Page done(@PathVariable String organ, @PathVariable String grupp) {
        return forms.close(body(organ), group(organ, grupp), today("dag"));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/arbetsgrupper/{grupp}/avsluta")
    Answer close(
            @PathVariable String organ,
            @PathVariable String grupp,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        WorkingGroup group = group(organ, grupp);
        Typed typed = Sent.typed(sent);
        var lastDay = typed.day("dag");
        if (typed.isWrong()) return forms.close(body(organ), group, typed);
        try {
            settle.close(actor, group.body().id(), lastDay, typed.text("leverans"));
            return new Answer.SeeOther("/organ/" + grupp);
        } catch (Refused refused) {
            return forms.close(body(organ), group, Sent.refused(typed, refused, "leverans", WHERE));
        }
    }

    private Typed today(String field) {
        return new Typed(Map.of(field, clock.today().toString()));
    }

    private Body body(String slug) {
        return bodies.find(slug).orElseThrow(NotFound::new);
    }

    /** One that may set up groups; for others there is no such page. */
    private Body founder(String slug) {
        Body body = body(slug);
        if (!setUp.mayAny(body.id())) throw new NotFound();
        return body;
    }

    /** One that the body has set up, and that goes on. */
    private WorkingGroup group(String parent, String slug) {
        return groups.find(body(slug).id())
                .filter(group -> group.setUpBy().equals(body(parent).id()) && !group.isClosed())
                .orElseThrow(NotFound::new);
    }
}
