package se.samverka.nominations.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import se.samverka.county.County;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.Place;
import se.samverka.nominations.Places;
import se.samverka.nominations.Proposals;
import se.samverka.nominations.Typed;
import se.samverka.people.Nominees;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.rounds.AsksOrganisations.Asked;
import se.samverka.rounds.LinksToAsks;
import se.samverka.rounds.Rounds;

/** What an organisation has written: kept as far as it has come, and sent when it is whole enough. */
@Component
class AnswerNomination {

    private final Nominations nominations;
    private final Places places;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final County county;

    AnswerNomination(
            Nominations nominations,
            Places places,
            Proposals proposals,
            Nominees nominees,
            Rounds rounds,
            County county) {
        this.nominations = nominations;
        this.places = places;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.county = county;
    }

    Nomination nomination(Asked asked) {
        return nominations.of(asked.round());
    }

    List<Place> places(Asked asked) {
        return places.listFor(nomination(asked), asked.organisation().id());
    }

    /** By the number of the place. */
    Map<Integer, Typed> kept(Asked asked) {
        var kept = new HashMap<Integer, Typed>();
        filled(asked).forEach(one -> kept.put(one.place().number(), Typed.of(one.nominee())));
        return kept;
    }

    List<Filled> filled(Asked asked) {
        return proposals.filled(nomination(asked), asked.ask());
    }

    PastedRows pasted(MultiValueMap<String, String> form, List<Place> places) {
        return PastedRows.read(
                Optional.ofNullable(form.getFirst("klistra")).orElse(""), places, county.listPoliticalParties());
    }

    /** Whoever has no name yet is not kept: the page says so. */
    void keep(Asked asked, Map<Integer, Typed> typed) {
        nominees.replace(
                asked.ask().subject(),
                places(asked).stream()
                        .flatMap(place -> Stream.ofNullable(typed.get(place.number()))
                                .filter(Typed::isNamed)
                                .map(one -> one.at(place, asked.organisation().id())))
                        .toList());
    }

    Verdict whyNotSend(Asked asked) {
        var filled = filled(asked);
        return NominationRules.somebodyIsNamed(filled).and(NominationRules.canBeReached(filled));
    }

    /** @throws Refused where something hinders it; nothing is sent, and what is written stays */
    @Transactional
    void send(Asked asked, Rounds.Behind behind) {
        var verdict = whyNotSend(asked);
        if (!verdict.allows()) throw new Refused(verdict);
        rounds.receive(
                new Actor.LinkHolder(LinksToAsks.PURPOSE, null), asked.ask().id(), behind);
    }
}
