package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.county.Validity;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/**
 * That a body may set up and close groups of a layer.
 *
 * @param what in words, for example {@code politiska samverkansgrupper}
 * @param clause where it is written
 */
public record FoundingPower(
        BodyId founder,
        Body.Layer groups,
        Set<Lifetime> lifetimes,
        String what,
        Validity validity,
        @Nullable String clause) {

    @MandateRule(
            id = "permanent-or-temporary-groups",
            says =
                    "kan tillsätta och avsluta fasta eller tillfälliga politiska samverkansgrupper kring olika verksamhetsområden/frågeställningar",
            source = "Politiska samverkansgrupper 2016")
    public boolean allows(Body.Layer layer, Lifetime lifetime, LocalDate day) {
        return groups == layer && lifetimes.contains(lifetime) && validity.holdsOn(day);
    }

    /** Who may set up groups of a layer that day: whoever the county's data names, until it names another. */
    @MandateRule(
            id = "founder-is-data",
            says =
                    "Inför starten av den strategiska regionala beredningen år 2017 inrättar landstingsstyrelsen på prov tre politiska samverkansgrupper",
            source = "Politiska samverkansgrupper 2016")
    public static Optional<FoundingPower> heldOn(List<FoundingPower> powers, Body.Layer layer, LocalDate day) {
        return powers.stream()
                .filter(power -> power.groups == layer && power.validity.holdsOn(day))
                .findFirst();
    }

    /**
     * Why a body may not decide on such a group that day; only a remark where nobody is known to.
     *
     * @param names what a body is called
     * @param cannot the sentence that says what is hindered
     */
    public static Verdict whyNotBy(
            BodyId by,
            Body.Layer layer,
            Lifetime lifetime,
            LocalDate day,
            List<FoundingPower> powers,
            Function<BodyId, String> names,
            String cannot) {
        boolean may = powers.stream().anyMatch(power -> power.founder.equals(by) && power.allows(layer, lifetime, day));
        if (may) return Verdict.FREE;
        return heldOn(powers, layer, day)
                .map(power -> Verdict.hindered(
                        "not-the-founder",
                        cannot
                                + "Den dagen är det %s som tillsätter %s."
                                        .formatted(names.apply(power.founder), power.what)))
                .orElseGet(
                        () -> Verdict.remarked(
                                "no-founder-on-record",
                                "Det står inte i underlaget vem som får tillsätta en sådan grupp. Skriv kort varför beslutet gäller."));
    }
}
