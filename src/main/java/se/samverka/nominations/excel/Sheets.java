package se.samverka.nominations.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.OrganisationId;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Place;
import se.samverka.nominations.PlaceFields;
import se.samverka.nominations.Places;
import se.samverka.nominations.Proposals;
import se.samverka.nominations.Typed;
import se.samverka.people.Nominees;
import se.samverka.platform.office.Table;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Rounds;

/** Every place of a round with whoever is proposed to it: what an organisation is still writing is its own. */
@Component
class Sheets {

    private final Places places;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final County county;

    Sheets(Places places, Proposals proposals, Nominees nominees, Rounds rounds, County county) {
        this.places = places;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.county = county;
    }

    /**
     * A row of the table.
     *
     * @param id stays what it is, whatever else is changed
     * @param writing whether the organisation has begun an answer that it has not sent
     * @param appointed whether whoever stands there has the seat already
     */
    record Spot(String id, Ask ask, String organisation, Place place, Typed typed, boolean writing, boolean appointed) {

        /** By the seat: an organisation may have several in a group. */
        String inWords() {
            return "%s, %s".formatted(place.seat().label(), place.inWords());
        }
    }

    /** In the order of the letters: organisation by organisation. */
    List<Spot> spots(Nomination nomination) {
        var asks = rounds.listAsks(nomination.round().id());
        var received = proposals.received(nomination, asks);
        var written = nominees.listAll(asks.stream().map(Ask::subject).toList());
        var spots = new ArrayList<Spot>();
        for (var ask : asks) {
            var in = new HashMap<String, Filled>();
            received.getOrDefault(ask.id(), List.of()).forEach(one -> in.put(id(one.place()), one));
            var writing = !ask.isAnswered() && written.containsKey(ask.subject());
            var name =
                    county.organisation(ask.organisation(), nomination.from()).shortName();
            for (var place : places.listFor(nomination, ask.organisation()))
                spots.add(spot(ask, name, place, in, writing));
        }
        return spots;
    }

    private static Spot spot(Ask ask, String name, Place place, Map<String, Filled> in, boolean writing) {
        var there = in.get(id(place));
        return new Spot(
                id(place),
                ask,
                name,
                place,
                there == null ? Typed.NOTHING : Typed.of(there.nominee()),
                writing,
                there != null && there.nominee().isAppointed());
    }

    private static String id(Place place) {
        return place.seat().id().value() + (place.isMembers() ? "/ledamot" : "/ersattare");
    }

    static Table table(Nomination nomination, List<Spot> spots) {
        return new Table(
                "Nomineringar " + nomination.round().word(),
                Columns.HEADINGS,
                spots.stream().map(Sheets::row).toList());
    }

    private static List<String> row(Spot spot) {
        var typed = spot.typed();
        return List.of(
                spot.id(),
                spot.organisation(),
                spot.place().body().shortName(),
                PlaceFields.legend(spot.place()),
                typed.name(),
                typed.party(),
                typed.email(),
                typed.phone());
    }

    /** Whom the organisation proposes with the changes in. */
    void keep(Nomination nomination, Ask ask, Map<String, Typed> changed) {
        OrganisationId organisation = ask.organisation();
        var now = new HashMap<String, Typed>();
        proposals.filled(nomination, ask).forEach(one -> now.put(id(one.place()), Typed.of(one.nominee())));
        now.putAll(changed);
        nominees.replace(
                ask.subject(),
                places.listFor(nomination, organisation).stream()
                        .filter(place ->
                                now.getOrDefault(id(place), Typed.NOTHING).isNamed())
                        .map(place -> now.getOrDefault(id(place), Typed.NOTHING).at(place, organisation))
                        .toList());
    }
}
