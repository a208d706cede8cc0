package se.samverka.nominations.opposition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.OnNominationPage;
import se.samverka.nominations.ShowsNomination;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Problem;

/** The opposition's seats on the round's page. */
@Controller
class OfferController implements OnNominationPage {

    private final OfferSeats offering;
    private final OfferPages pages;
    private final Nominations nominations;
    private final ObjectProvider<ShowsNomination> page;
    private final CountyClock clock;

    OfferController(
            OfferSeats offering,
            OfferPages pages,
            Nominations nominations,
            ObjectProvider<ShowsNomination> page,
            CountyClock clock) {
        this.offering = offering;
        this.pages = pages;
        this.nominations = nominations;
        this.page = page;
        this.clock = clock;
    }

    /** Only where a group offers the opposition a seat, and once the round has gone out. */
    @Override
    public Optional<Section> section(Nomination nomination) {
        return nomination.round().isSent() && !offering.places(nomination).isEmpty()
                ? Optional.of(pages.section(nomination, OfferForm.EMPTY, List.of()))
                : Optional.empty();
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/oppositionen")
    Answer offer(@PathVariable String omgang, @RequestParam Map<String, String> typed, Actor actor) {
        var nomination = nomination(omgang);
        var form = OfferForm.read(typed);
        var problems = form.problemsOfOffer();
        if (problems.isEmpty()) problems = problems(offering.whyNotOffer(nomination, form.wish()), "parti");
        if (!problems.isEmpty()) return again(nomination, form, problems);
        offering.offer(actor, nomination, form.wish());
        return new Answer.SeeOther(nomination.address() + "#oppositionen");
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/oppositionen/utsedd")
    Answer decide(@PathVariable String omgang, @RequestParam Map<String, String> typed, Actor actor) {
        var nomination = nomination(omgang);
        if (offering.find(nomination).filter(Offer::isAnswered).isEmpty()) throw new NotFound();
        var form = OfferForm.read(typed);
        var problems = form.problemsOfDecision(clock.today());
        if (!problems.isEmpty()) return again(nomination, form, problems);
        var on = Objects.requireNonNull(form.decidedOn());
        problems = problems(offering.whyNotDecide(nomination, on, form.source()), "utsedd");
        if (!problems.isEmpty()) return again(nomination, form, problems);
        offering.decide(actor, nomination, on, form.source());
        return new Answer.SeeOther(nomination.address() + "#oppositionen");
    }

    private Answer again(Nomination nomination, OfferForm form, List<Problem> problems) {
        return page.getObject().page(nomination, pages.section(nomination, form, problems), problems);
    }

    private static List<Problem> problems(Verdict verdict, String field) {
        return verdict.hindrances().stream()
                .map(why -> new Problem(field, why.sentence()))
                .toList();
    }

    private Nomination nomination(String word) {
        return nominations.find(word).filter(one -> one.round().isSent()).orElseThrow(NotFound::new);
    }
}
