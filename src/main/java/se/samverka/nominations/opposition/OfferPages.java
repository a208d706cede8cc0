package se.samverka.nominations.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Elections;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.PlaceFields;
import se.samverka.nominations.Typed;
import se.samverka.people.People;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** The offer, in words: to the group leader and to the administrator. */
@Component
class OfferPages {

    private final OfferSeats offering;
    private final PlaceFields fields;
    private final People people;
    private final County county;
    private final Elections elections;
    private final CountyClock clock;

    OfferPages(
            OfferSeats offering,
            PlaceFields fields,
            People people,
            County county,
            Elections elections,
            CountyClock clock) {
        this.offering = offering;
        this.fields = fields;
        this.people = people;
        this.county = county;
        this.elections = elections;
        this.clock = clock;
    }

    OfferPage form(
            String action,
            Nomination nomination,
            Offer offer,
            Map<Integer, Typed> typed,
            List<String> consulted,
            List<Problem> problems) {
        var places = offering.places(nomination);
        return new OfferPage(
                nomination.round().title(),
                "Oppositionen erbjuds en plats i varje grupp. %s är det ledande oppositionspartiet och ser till att partierna förhandlar. Skriv vem ni föreslår, eller att ni avstår."
                        .formatted(offering.partyName(offer.party())),
                standing(offer),
                result(),
                action,
                consulted(consulted),
                fields.groups(nomination, places, typed, opposition(), problems),
                problems);
    }

    OfferClosedPage closed(Nomination nomination, Offer offer) {
        return new OfferClosedPage(
                nomination.round().title(),
                "Kommunerna beslutade %s. Svaret går inte längre att ändra här."
                        .formatted(Swedish.day(Objects.requireNonNull(offer.decidedOn()))));
    }

    private static String standing(Offer offer) {
        if (offer.repliedAt() == null) return "";
        return offer.abstains()
                ? "Ni har avstått från platsen."
                : "Ert förslag kom in %s.".formatted(Swedish.moment(offer.repliedAt()));
    }

    /** {@code Valet 14 september 2014: S 30, M 17 … I opposition: M, L, C.} */
    private String result() {
        var result = elections.latestOn(clock.today());
        var government = elections.governmentOn(clock.today());
        if (result.isEmpty() || government.isEmpty()) return "";
        return "Valet %s gav %s. I opposition: %s."
                .formatted(
                        Swedish.day(result.get().heldOn()),
                        result.get().seats().entrySet().stream()
                                .map(party -> party.getKey() + " " + party.getValue())
                                .collect(Collectors.joining(", ")),
                        String.join(", ", government.get().opposition()));
    }

    /** The parties that do not govern, or all where it is not known who does. */
    private List<PoliticalParty> opposition() {
        return elections
                .governmentOn(clock.today())
                .map(government -> county.listPoliticalParties().stream()
                        .filter(party -> government.opposition().contains(party.letter()))
                        .toList())
                .orElseGet(county::listPoliticalParties);
    }

    private Choices consulted(List<String> chosen) {
        var parties = elections.governmentOn(clock.today()).stream()
                .flatMap(government -> government.opposition().stream())
                .map(letter -> Choice.of(letter, offering.partyName(letter), chosen.contains(letter)))
                .toList();
        return Choices.of(Choices.Kind.ANY, "partier", "Vilka partier har ni talat med?", parties);
    }

    OfferSection section(Nomination nomination, OfferForm form, List<Problem> problems) {
        var offer = offering.find(nomination).orElse(null);
        var answered = offer != null && offer.isAnswered();
        return new OfferSection(
                nomination.address() + "/oppositionen",
                sentences(offer),
                answered
                        ? offering.proposed(nomination).stream()
                                .map(this::inWords)
                                .toList()
                        : List.of(),
                answered ? List.of() : offerFields(form, problems),
                answered ? List.of() : List.of(party(form)),
                offer != null && problems.isEmpty(),
                isToBeDecided(offer) ? decisionFields(form, problems) : List.of());
    }

    private static boolean isToBeDecided(@Nullable Offer offer) {
        return offer != null && offer.isAnswered() && !offer.isDecided() && !offer.abstains();
    }

    private List<String> sentences(@Nullable Offer offer) {
        if (offer == null) return List.of("Platsen erbjuds oppositionen. Ingen är utsedd.");
        var sentences = new ArrayList<String>();
        sentences.add("%s erbjöds %s genom %s."
                .formatted(
                        offering.partyName(offer.party()),
                        Swedish.moment(offer.offeredAt()),
                        people.person(offer.leader()).name()));
        if (!offer.isAnswered())
            sentences.add("Inget svar än. Det ledande oppositionspartiet ansvarar för förhandlingen.");
        if (offer.abstains()) sentences.add("Oppositionen avstår. Gruppen är fulltalig ändå.");
        if (!offer.consulted().isEmpty())
            sentences.add("Har talat med: %s."
                    .formatted(
                            offer.consulted().stream().map(offering::partyName).collect(Collectors.joining(", "))));
        if (offer.isDecided())
            sentences.add("Utsedd av kommunerna %s, %s."
                    .formatted(Swedish.day(Objects.requireNonNull(offer.decidedOn())), offer.source()));
        else if (offer.isAnswered() && !offer.abstains()) sentences.add("Föreslagen. Kommunerna har inte beslutat än.");
        return sentences;
    }

    private String inWords(Filled one) {
        var party = one.nominee().party();
        return "%s: %s%s"
                .formatted(
                        Swedish.capital(one.place().inWords()),
                        one.nominee().name(),
                        party == null ? "" : " (%s)".formatted(party));
    }

    private Choices party(OfferForm form) {
        var leading = offering.leading();
        var chosen = form.party().isEmpty() && leading.size() == 1 ? leading.getFirst() : form.party();
        var none = Choice.of("", "Välj parti", chosen.isEmpty());
        var parties = elections.governmentOn(clock.today()).stream()
                .flatMap(government -> government.opposition().stream())
                .map(letter -> Choice.of(letter, offering.partyName(letter), letter.equals(chosen)));
        return Choices.of(
                        Choices.Kind.ONE_OF_MANY,
                        "parti",
                        "Ledande oppositionsparti",
                        Stream.concat(Stream.of(none), parties).toList())
                .withHint(result());
    }

    private static List<Field> offerFields(OfferForm form, List<Problem> problems) {
        return List.of(
                Field.text("ledare", "Gruppledarens namn")
                        .withValue(form.leader())
                        .withProblems(problems),
                Field.of(Kind.EMAIL, "epost", "E-post").withValue(form.email()).withProblems(problems),
                Field.text("skal", "Varför det partiet?")
                        .withHint("Bara om flera partier i oppositionen är lika stora.")
                        .withValue(form.reason())
                        .asOptional()
                        .withProblems(problems));
    }

    private static List<Field> decisionFields(OfferForm form, List<Problem> problems) {
        return List.of(
                Field.of(Kind.DATE, "utsedd", "Vilken dag utsåg kommunerna dem?")
                        .withValue(form.day())
                        .withProblems(problems),
                Field.text("kalla", "Var står det?")
                        .withHint("Till exempel minnesanteckningarna från ett möte där kommunerna var med.")
                        .withValue(form.source())
                        .withProblems(problems));
    }
}
