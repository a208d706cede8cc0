package se.samverka.nominations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.county.OrganisationId;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.people.Nominee;
import se.samverka.people.Nominees;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AskId;

/** Whom an organisation has proposed, place by place. */
@Component
public class Proposals {

    private final Places places;
    private final Nominees nominees;

    Proposals(Places places, Nominees nominees) {
        this.places = places;
        this.nominees = nominees;
    }

    /** Places without a name are left out. */
    public List<Filled> filled(Nomination nomination, Ask ask) {
        return filled(nomination, ask.organisation(), nominees.list(ask.subject()));
    }

    /** What the organisations have sent; what one is still writing is its own. */
    public Map<AskId, List<Filled>> received(Nomination nomination, List<Ask> asks) {
        var answered = asks.stream().filter(Ask::isAnswered).toList();
        var written = nominees.listAll(answered.stream().map(Ask::subject).toList());
        return answered.stream()
                .collect(Collectors.toMap(
                        Ask::id,
                        ask -> filled(nomination, ask.organisation(), written.getOrDefault(ask.subject(), List.of()))));
    }

    /** @param about what they were proposed in */
    public List<Filled> filled(List<Place> among, String about) {
        return filled(among, nominees.list(about));
    }

    private List<Filled> filled(Nomination nomination, OrganisationId organisation, List<Nominee> written) {
        return filled(places.listFor(nomination, organisation), written);
    }

    private static List<Filled> filled(List<Place> among, List<Nominee> written) {
        return among.stream()
                .flatMap(place -> at(place, written).map(nominee -> new Filled(place, nominee)).stream())
                .toList();
    }

    private static Optional<Nominee> at(Place place, List<Nominee> written) {
        return written.stream()
                .filter(nominee -> nominee.seat().equals(place.seat().id()) && nominee.charge() == place.charge())
                .findFirst();
    }
}
