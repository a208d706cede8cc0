package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;
import se.samverka.platform.time.Swedish;

/** How the bodies hang together, and what became of each (samverkansstrukturen). */
public interface Structure {

    /** All that ever were; those that hold on a day are told by their validity. */
    List<Relation> listRelations();

    List<FoundingPower> listFoundingPowers();

    /** @throws java.util.NoSuchElementException where there is no such body */
    History historyOf(BodyId body);

    /** Who has taken over from whom. */
    List<Succession> listSuccessions();

    /** Whose registry has kept the body's papers after its first, oldest first. */
    List<Hosting> listHostings(BodyId body);

    /** The day on which a charter was written down; empty where it came with the county's folder. */
    Optional<LocalDate> enteredOn(BodyId body, LocalDate validFrom);

    /** A body that ended and the one that took over what was left. */
    record Succession(
            BodyId body,
            BodyId successor,
            LocalDate from,
            @Nullable String source) {}

    /** An organisation that took over a body's papers on a day. */
    record Hosting(
            OrganisationId organisation,
            LocalDate from,
            @Nullable String source) {}

    /**
     * What the sketch draws between two bodies: solid for appointed by, dashed for takes part in.
     *
     * @param note for example in which questions
     * @param source where it is written, in words
     */
    record Relation(
            BodyId body,
            Kind kind,
            BodyId other,
            Validity validity,
            @Nullable String note,
            @Nullable String source) {

        public enum Kind {
            APPOINTED_BY,
            TAKES_PART_IN
        }
    }

    /**
     * What a body has been called and what is known of its time.
     *
     * @param names oldest first
     * @param formerSlugs addresses that lead here
     * @param startDayKnown false where only the year is known
     * @param endDayKnown false where only the year is known
     * @param lifetime null where the documents do not say
     * @param remark what the reader should know, for example that something is unknown
     * @param onSketch whether the structure sketch shows it
     * @param english what it is in English; null where nobody has written it
     */
    record History(
            List<Name> names,
            List<String> formerSlugs,
            boolean startDayKnown,
            boolean endDayKnown,
            @Nullable Lifetime lifetime,
            @Nullable String remark,
            boolean onSketch,
            @Nullable English english) {

        /** The same, with one more name and its addresses until now. */
        public History renamed(Name name, List<String> formerAddresses) {
            return new History(
                    Stream.concat(names.stream(), Stream.of(name)).toList(),
                    formerAddresses,
                    startDayKnown,
                    endDayKnown,
                    lifetime,
                    remark,
                    onSketch,
                    english);
        }

        /** {@code startar 1 januari 2017}, or the year where no more is known. */
        public String begins(LocalDate started) {
            return "startar " + (startDayKnown ? Swedish.day(started) : Integer.toString(started.getYear()));
        }
    }

    /**
     * @param from null for the first
     * @param reason why it was changed to this
     */
    record Name(
            String name,
            String shortName,
            @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable String source) {

        boolean hasBegun(LocalDate day) {
            return from == null || !day.isBefore(from);
        }
    }

    /** Written by somebody, never by a machine. @param summary paragraphs with an empty line between */
    record English(String name, String summary) {}

    enum Lifetime {
        PERMANENT,
        TEMPORARY
    }
}
