package se.samverka.nominations.answering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Place;
import se.samverka.nominations.PlaceFields;
import se.samverka.nominations.Typed;
import se.samverka.nominations.answering.CheckPage.Row;
import se.samverka.people.Nominee;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Problem;
import se.samverka.rounds.AsksOrganisations.Asked;

/** The registrar's two pages, in words. */
@Component
class AnswerPages {

    private final AnswerNomination answering;
    private final PlaceFields fields;
    private final County county;

    AnswerPages(AnswerNomination answering, PlaceFields fields, County county) {
        this.answering = answering;
        this.fields = fields;
        this.county = county;
    }

    NominatePage form(Asked asked, Map<Integer, Typed> typed, String pasted, List<Problem> problems) {
        var nomination = answering.nomination(asked);
        var places = answering.places(asked);
        return new NominatePage(
                asked.round().title(),
                asked.organisation().name(),
                lead(nomination, places),
                wish(asked),
                asked.action(),
                fields.groups(nomination, places, typed, problems),
                pasted,
                problems);
    }

    private static String lead(Nomination nomination, List<Place> places) {
        var groups = places.stream().map(Place::body).distinct().count();
        return "Ni utser %s i %s, från och med %s. Ni behöver inte logga in."
                .formatted(
                        Swedish.count(places.size(), "person", "personer"),
                        Swedish.count((int) groups, "grupp", "grupper"),
                        Swedish.day(nomination.from()));
    }

    private static String wish(Asked asked) {
        var day = asked.round().wishedBy();
        return day == null
                ? ""
                : "Svara gärna senast %s. Ni kan svara senare också.".formatted(Swedish.weekdayOfYear(day));
    }

    CheckPage check(Asked asked, Behind behind, List<Problem> problems) {
        var filled = answering.filled(asked);
        return new CheckPage(
                asked.round().title(),
                asked.organisation().name(),
                asked.action(),
                filled.stream().map(this::row).toList(),
                missing(answering.places(asked).size() - filled.size()),
                behind.fields(problems),
                problems);
    }

    private static String missing(int places) {
        return places == 0
                ? ""
                : "%s är tomma än. Ni kan skicka det här nu och fylla på senare."
                        .formatted(Swedish.capital(Swedish.count(places, "plats", "platser")));
    }

    private Row row(Filled one) {
        var nominee = one.nominee();
        return new Row(
                one.place().body().name(),
                PlaceFields.legend(one.place()),
                nominee.name(),
                party(nominee),
                String.join(
                        ", ",
                        Stream.of(nominee.email(), nominee.phone())
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private String party(Nominee nominee) {
        var letter = nominee.party();
        return letter == null
                ? ""
                : county.findPoliticalParty(letter)
                        .map(County.PoliticalParty::name)
                        .orElse(letter);
    }
}
