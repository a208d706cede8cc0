package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.county.Validity;
import se.samverka.platform.rules.MandateRule;

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
}
