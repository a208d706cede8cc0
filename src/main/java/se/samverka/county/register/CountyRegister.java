package se.samverka.county.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.CountyProfile.DevelopmentPlan;
import se.samverka.county.CountyProfile.JointAreas;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.county.Elections.Term;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.platform.rules.MandateRule;

/**
 * All that is on record of a county, with all its dates.
 *
 * @param elections newest first
 * @param texts Markdown by name
 */
record CountyRegister(
        Facts facts,
        List<DevelopmentPlan> plans,
        List<JointAreas> areas,
        List<RegisteredOrganisation> organisations,
        List<PoliticalParty> parties,
        List<Election> elections,
        List<Government> governments,
        List<Term> terms,
        Map<String, String> texts) {

    static final CountyRegister EMPTY = new CountyRegister(
            Facts.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    boolean isEmpty() {
        return organisations.isEmpty();
    }

    /** The region first, then the municipalities in Swedish order. */
    List<Organisation> partiesOn(LocalDate day) {
        return Stream.concat(on(day, Kind.REGION), municipalitiesOn(day).stream())
                .toList();
    }

    @MandateRule(
            id = "municipalities-are-counted",
            says = "länets tio kommuner",
            source = "Region Västmanlands webbsida om samverkan")
    List<Organisation> municipalitiesOn(LocalDate day) {
        return on(day, Kind.MUNICIPALITY).toList();
    }

    /** Every organisation on record, named as that day; an organisation that was read wrongly is left out. */
    List<Organisation> organisationsOn(LocalDate day) {
        return organisations.stream()
                .filter(one -> !one.names().isEmpty())
                .map(one -> one.on(day))
                .toList();
    }

    private Stream<Organisation> on(LocalDate day, Kind kind) {
        return organisations.stream()
                .filter(one -> one.kind() == kind && one.member().holdsOn(day))
                .map(one -> one.on(day))
                .sorted(Comparator.comparing(Organisation::shortName, Swedish.order()));
    }

    Optional<Election> electionOn(LocalDate day) {
        return elections.stream()
                .filter(election -> !election.heldOn().isAfter(day))
                .findFirst();
    }

    Optional<Government> governmentOn(LocalDate day) {
        return governments.stream().filter(one -> one.validity().holdsOn(day)).findFirst();
    }

    Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.boards().holdsOn(day)).findFirst();
    }

    Optional<DevelopmentPlan> planOn(LocalDate day) {
        return plans.stream().filter(plan -> plan.validity().holdsOn(day)).findFirst();
    }

    /**
     * @param heading the front page's; null where the county has not written one, @param lead its first sentence
     * @param letterhead the rows at the top of a letter
     * @param sameNames what the same thing is called, a line a thing, its names between commas
     */
    record Facts(
            String name,
            @Nullable String heading,
            @Nullable String lead,
            String responsible,
            String contactEmail,
            String firstColour,
            String secondColour,
            List<String> letterhead,
            boolean example,
            @Nullable Logo logo,
            List<String> sameNames) {

        /** Before the first start has laid in a county. */
        static final Facts NONE =
                new Facts("", null, null, "", "", "#0B5566", "#43515C", List.of(), false, null, List.of());
    }

    record Logo(String mediaType, byte[] bytes) {}
}
