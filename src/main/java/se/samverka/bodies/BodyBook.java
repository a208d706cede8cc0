package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;
import se.samverka.county.OrganisationId;

/**
 * The register of bodies, for those who write in it.
 *
 * <p>A proposed body has its id, its charter and its seats; it stands among the others ({@link Bodies#list} and
 * {@link Bodies#find}) from the decision on. Whoever has its id reads it by that.
 */
public interface BodyBook {

    /**
     * A body as it is proposed.
     *
     * @param slug its address; taken for good once it is proposed
     */
    record Proposal(
            String slug,
            String name,
            String shortName,
            String kind,
            Body.LegalForm legalForm,
            Body.Layer layer,
            Lifetime lifetime,
            @Nullable OrganisationId host,
            Charter charter) {

        /** The same with another charter. */
        public Proposal with(Charter changed) {
            return new Proposal(slug, name, shortName, kind, legalForm, layer, lifetime, host, changed);
        }
    }

    /** The address that a name gives: {@code kultur/idrott} as {@code kultur-idrott}. */
    static String addressOf(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[åä]", "a")
                .replace('ö', 'o')
                .replaceAll("[éè]", "e")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * A kind of body as a county's folder describes it.
     *
     * @param label for example {@code Personalberedning}
     * @param source where it is written; empty where unknown
     */
    record Preset(
            String label,
            String kind,
            Body.LegalForm legalForm,
            Body.Layer layer,
            Lifetime lifetime,
            String purpose,
            List<String> tasks,
            String source) {}

    /** Lets one at a time write, until the transaction is over. */
    void lock();

    /** Whether an address leads, has led or is to lead to a body, or is the word of a page. */
    boolean isTaken(String slug);

    Optional<Body> findProposed(String slug);

    List<Body> listProposed();

    /** @throws java.util.NoSuchElementException where no such body is proposed */
    Proposal proposal(BodyId body);

    /** Keeps a new proposal, or a changed one; its address stays. */
    BodyId propose(Proposal proposal);

    /** It stands among the others from now on, appointed by another. */
    void found(BodyId body, Charter decided, Relation appointedBy);

    /**
     * Keeps a decided charter of a body that lives; the one before it ends the day before, and its seats stay.
     *
     * @param appointedBy who decided it
     */
    void renew(BodyId body, Charter decided, Relation appointedBy);

    /** It ends; what it was is still read. @param succession null where nobody takes over */
    void close(BodyId body, LocalDate lastDay, @Nullable Succession succession);

    /** Kinds of bodies that a county has had and a proposal can begin with, in its own order. */
    List<Preset> listPresets();

    /** @param slug the new address; the same where it stays. The former one leads to it for good */
    void rename(BodyId body, Name name, String slug);

    /** The agreement's clauses on a body, under its present or a former address; at most one about each thing. */
    List<AgreementClause> clausesOn(BodyId body);

    /** Its latest name, which may be to come. */
    String latestName(BodyId body);

    /** From when on a new name may hold: after all names before it; null where it may be any day. */
    @Nullable
    LocalDate latestNameFrom(BodyId body);
}
