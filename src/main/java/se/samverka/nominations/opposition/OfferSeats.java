package se.samverka.nominations.opposition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.county.County;
import se.samverka.county.Elections;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Place;
import se.samverka.nominations.Places;
import se.samverka.nominations.Proposals;
import se.samverka.nominations.Typed;
import se.samverka.people.Nominee;
import se.samverka.people.Nominees;
import se.samverka.people.Nominees.Term;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Offers the opposition its seats, takes what it reports, and appoints whom the municipalities have appointed. */
@Component
class OfferSeats {

    private final Offers offers;
    private final OfferLetters letters;
    private final Places places;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Register register;
    private final County county;
    private final Elections elections;
    private final Outbox outbox;
    private final Audit audit;
    private final CountyClock clock;

    OfferSeats(
            Offers offers,
            OfferLetters letters,
            Places places,
            Proposals proposals,
            Nominees nominees,
            Register register,
            County county,
            Elections elections,
            Outbox outbox,
            Audit audit,
            CountyClock clock) {
        this.offers = offers;
        this.letters = letters;
        this.places = places;
        this.proposals = proposals;
        this.nominees = nominees;
        this.register = register;
        this.county = county;
        this.elections = elections;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param leader the group leader of the party */
    record Wish(String party, @Nullable String tieReason, NewPerson leader) {}

    List<Place> places(Nomination nomination) {
        return places.listOf(nomination, SeatGroup.OPPOSITION);
    }

    List<Filled> proposed(Nomination nomination) {
        return proposals.filled(
                places(nomination), Offer.subject(nomination.round().id()));
    }

    Optional<Offer> find(Nomination nomination) {
        return offers.find(nomination.round().id());
    }

    /** By letter; empty where no result or no government is on record. */
    List<String> leading() {
        var result = elections.latestOn(clock.today());
        var government = elections.governmentOn(clock.today());
        return result.isEmpty() || government.isEmpty() ? List.of() : LeadingParty.of(result.get(), government.get());
    }

    Verdict whyNotOffer(Nomination nomination, Wish wish) {
        if (find(nomination).filter(Offer::isAnswered).isPresent())
            return Verdict.hindered("already-answered", "Oppositionen har redan svarat.");
        if (leading().isEmpty())
            return Verdict.hindered(
                    "no-result", "Valresultatet eller vilka som styr saknas. Lägg in det i länets uppgifter först.");
        return LeadingParty.whyNot(wish.party(), partyName(wish.party()), leading(), wish.tieReason());
    }

    /** @throws Refused where something hinders it; nothing is sent */
    @Transactional
    void offer(Actor actor, Nomination nomination, Wish wish) {
        var verdict = whyNotOffer(nomination, wish);
        if (!verdict.allows()) throw new Refused(verdict);
        var leader = register.enter(actor, wish.leader());
        offers.offer(nomination.round().id(), wish.party(), wish.tieReason(), leader, clock.instant());
        outbox.lay(
                letters.offer(nomination, offers.find(nomination.round().id()).orElseThrow(), places(nomination)));
        audit.record(actor, "nominations.offer-seats", nomination.round().subject(), Map.of("party", wish.party()));
    }

    /** Whom the opposition proposes and whom it has talked with, or that it abstains. */
    @Transactional
    void reply(
            Actor actor, Nomination nomination, boolean abstains, List<String> consulted, Map<Integer, Typed> typed) {
        offers.lock(nomination.round().id());
        var offer = find(nomination).orElseThrow();
        if (offer.isDecided()) return;
        nominees.replace(offer.subject(), abstains ? List.of() : named(nomination, typed));
        offers.reply(nomination.round().id(), abstains, consulted, clock.instant());
        audit.record(actor, "nominations.answer-offer", nomination.round().subject(), Map.of("abstains", abstains));
    }

    private List<Nominee> named(Nomination nomination, Map<Integer, Typed> typed) {
        return places(nomination).stream()
                .filter(place ->
                        typed.getOrDefault(place.number(), Typed.NOTHING).isNamed())
                .map(place -> typed.getOrDefault(place.number(), Typed.NOTHING).at(place, null))
                .toList();
    }

    /** @param source where the municipalities' decision is written */
    Verdict whyNotDecide(Nomination nomination, LocalDate on, String source) {
        return proposed(nomination).stream()
                .map(one -> nominees.whyNotAppoint(one.nominee(), term(nomination, on, source)))
                .reduce(Verdict.FREE, Verdict::and);
    }

    /** @throws Refused where something hinders it; nobody is appointed */
    @Transactional
    void decide(Actor actor, Nomination nomination, LocalDate on, String source) {
        var verdict = whyNotDecide(nomination, on, source);
        if (!verdict.allows()) throw new Refused(verdict);
        var offer = find(nomination).orElseThrow();
        if (offer.isDecided()) return;
        offers.decide(nomination.round().id(), on, source);
        proposed(nomination)
                .forEach(one -> nominees.appoint(actor, offer.subject(), one.nominee(), term(nomination, on, source)));
        var details = new HashMap<String, Object>();
        details.put("appointed", proposed(nomination).size());
        details.put("day", on.toString());
        audit.record(actor, "nominations.decide-offer", nomination.round().subject(), details);
    }

    private static Term term(Nomination nomination, LocalDate on, String source) {
        return new Term(
                nomination.from(),
                nomination.to(),
                "Utsedd av kommunerna %s, %s".formatted(Swedish.day(on), source),
                null);
    }

    String partyName(String letter) {
        return county.findPoliticalParty(letter)
                .map(County.PoliticalParty::name)
                .orElse(letter);
    }
}
