package se.samverka.county.election;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.county.County;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;

/** Enters the regional election's result and who governs. */
@Controller
class ElectionController {

    private final ElectionPages pages;
    private final EnterElection entering;
    private final County county;
    private final CountyClock clock;

    ElectionController(ElectionPages pages, EnterElection entering, County county, CountyClock clock) {
        this.pages = pages;
        this.entering = entering;
        this.county = county;
        this.clock = clock;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(ElectionPage.ADDRESS)
    Page elections() {
        return pages.page();
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(ElectionPage.ADDRESS + "/resultat")
    Answer enter(@RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var parties = county.listPoliticalParties();
        var form = ElectionForm.read(typed, parties).placed(parties);
        var problems = form.problems(clock.today());
        if (!problems.isEmpty()) return pages.page(form, problems);
        entering.enter(actor, form.result());
        return new Answer.SeeOther(ElectionPage.ADDRESS);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(ElectionPage.ADDRESS + "/styre")
    Answer govern(@RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var form = GovernmentForm.read(typed);
        var problems = form.problems();
        if (!problems.isEmpty()) return pages.page(form, problems);
        entering.govern(actor, form.government());
        return new Answer.SeeOther(ElectionPage.ADDRESS);
    }
}
