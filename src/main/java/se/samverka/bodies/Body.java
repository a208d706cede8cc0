package se.samverka.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.platform.rules.MandateRule;

/**
 * A group, committee or network, named as on the day it was asked for.
 *
 * @param slug its word in addresses; never reused
 * @param name for example {@code Samverkansgruppen äldre}
 * @param shortName for example {@code äldre}
 * @param kind the county's own word for what it is, for example {@code politisk samverkansgrupp}
 * @param host the organisation whose registry keeps its papers (värdmyndighet)
 * @param started null where the documents leave it unknown
 * @param ended null while it goes on
 * @param example whether the sample county invents it
 */
public record Body(
        BodyId id,
        String slug,
        String name,
        String shortName,
        String kind,
        LegalForm legalForm,
        Layer layer,
        @Nullable OrganisationId host,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        boolean example) {

    /** What the law makes of it (KL 3 and 9 ch.): an informal group writes notes, never minutes, and takes no decisions. */
    public enum LegalForm {
        BOARD,
        JOINT_BOARD,
        DRAFTING_COMMITTEE,
        INFORMAL_GROUP,
        OFFICIALS_GROUP,
        MUNICIPAL_FEDERATION;

        public boolean decides() {
            return this == BOARD || this == JOINT_BOARD || this == MUNICIPAL_FEDERATION;
        }

        /** Whether it talks and recommends while the members decide, each for itself (on regionvarmland.se in words). */
        @MandateRule(
                id = "not-a-place-for-decisions",
                says = "Det är bra att tillsammans föra samtal om hur vi ska lösa svåra frågor",
                source = "Nya perspektiv, Värmland")
        public boolean onlyRecommends() {
            return this == INFORMAL_GROUP;
        }
    }

    /** The layer of the structure sketch in which it stands. */
    public enum Layer {
        DECIDING,
        POLITICAL,
        OFFICIALS,
        LOCAL
    }

    /** Whether elected representatives sit in it, and not officials. */
    public boolean isOfElected() {
        return layer == Layer.DECIDING || layer == Layer.POLITICAL;
    }

    /** The day whose seats tell most of it: today, or its first day while that is still to come. */
    public LocalDate shownOn(LocalDate today) {
        return started != null && started.isAfter(today) ? started : today;
    }

    public boolean livesOn(LocalDate day) {
        return (started == null || !day.isBefore(started)) && (ended == null || !day.isAfter(ended));
    }
}
