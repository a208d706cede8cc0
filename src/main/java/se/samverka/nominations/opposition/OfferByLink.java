package se.samverka.nominations.opposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.PlaceFields;
import se.samverka.nominations.Typed;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.rounds.RoundId;
import se.samverka.rounds.Rounds;

/** The group leader's link: whom the opposition proposes, or that it abstains. Can be changed until it is decided. */
@Component
class OfferByLink implements OpensLink {

    static final String PURPOSE = "offer";

    private final OfferSeats offering;
    private final OfferPages pages;
    private final Nominations nominations;
    private final Rounds rounds;

    OfferByLink(OfferSeats offering, OfferPages pages, Nominations nominations, Rounds rounds) {
        this.offering = offering;
        this.pages = pages;
        this.nominations = nominations;
        this.rounds = rounds;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Page show(Opened opened) {
        var nomination = nomination(opened);
        var offer = offer(opened, nomination);
        return offer.isDecided()
                ? pages.closed(nomination, offer)
                : pages.form(opened.action(), nomination, offer, kept(nomination), offer.consulted(), List.of());
    }

    @Override
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        var nomination = nomination(opened);
        var offer = offer(opened, nomination);
        if (offer.isDecided()) return pages.closed(nomination, offer);
        var places = offering.places(nomination);
        var typed = PlaceFields.read(form, places);
        var consulted = Objects.requireNonNullElse(form.get("partier"), List.<String>of());
        var abstains = "avsta".equals(form.getFirst("gor"));
        var problems = abstains ? List.<Problem>of() : problems(nomination, typed);
        if (!problems.isEmpty()) return pages.form(opened.action(), nomination, offer, typed, consulted, problems);
        offering.reply(new Actor.LinkHolder(PURPOSE, opened.link().person()), nomination, abstains, consulted, typed);
        return new Answer.SeeOther(opened.action());
    }

    private List<Problem> problems(Nomination nomination, Map<Integer, Typed> typed) {
        var unfinished = PlaceFields.unfinished(typed);
        if (!unfinished.isEmpty()) return unfinished;
        var filled = offering.places(nomination).stream()
                .filter(place ->
                        typed.getOrDefault(place.number(), Typed.NOTHING).isNamed())
                .map(place -> new Filled(
                        place, typed.getOrDefault(place.number(), Typed.NOTHING).at(place, null)))
                .toList();
        return filled.isEmpty()
                ? List.of(new Problem("namn0", "Skriv vem ni föreslår, eller välj att avstå."))
                : PlaceFields.unreachable(filled);
    }

    private Map<Integer, Typed> kept(Nomination nomination) {
        var kept = new HashMap<Integer, Typed>();
        offering.proposed(nomination).forEach(one -> kept.put(one.place().number(), Typed.of(one.nominee())));
        return kept;
    }

    private Nomination nomination(Opened opened) {
        var subject = opened.link().subject();
        return nominations.of(rounds.round(new RoundId(UUID.fromString(subject.substring("offer/".length())))));
    }

    /** Offered to somebody else since: the old link opens nothing. */
    private Offer offer(Opened opened, Nomination nomination) {
        return offering.find(nomination)
                .filter(offer -> offer.leader().equals(opened.link().person()))
                .orElseThrow(NotFound::new);
    }
}
