package se.samverka.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.language.Phrase;
import se.samverka.platform.web.language.Words;

/**
 * What somebody is in a body, from a day and to a day (org:Membership).
 *
 * @param body null for an administrator and an auditor, who are that everywhere
 * @param seat null for offices that are no seats
 * @param party the letter of a political party; only for the elected
 * @param title role at home, for example {@code ordförande socialnämnden}
 * @param to last day; null until further notice
 * @param source decision and date, in words
 * @param reason why, where a rule had a remark
 * @param onBehalfOf the organisation whose seat it is, where the person is at home in another; null otherwise
 * @param ending by what decision it was ended before its time, in words, empty where nobody said; null where it was not
 */
public record Appointment(
        UUID id,
        PersonId person,
        @Nullable BodyId body,
        @Nullable SeatId seat,
        Charge charge,
        @Nullable String party,
        @Nullable String title,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable String reason,
        @Nullable OrganisationId onBehalfOf,
        @Nullable String ending) {

    /** Held for whoever the person is at home with, for its whole time. */
    public Appointment(
            UUID id,
            PersonId person,
            @Nullable BodyId body,
            @Nullable SeatId seat,
            Charge charge,
            @Nullable String party,
            @Nullable String title,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable String reason) {
        this(id, person, body, seat, charge, party, title, from, to, source, reason, null, null);
    }

    /** What somebody is charged with. */
    public enum Charge implements Phrase {
        MEMBER("member"),
        DEPUTY("deputy"),
        CHAIR("chair"),
        VICE_CHAIR("vice-chair"),
        SUPPORT("support"),
        CONVENER("convener"),
        COORDINATOR("coordinator"),
        PARTICIPANT("participant"),
        ADMINISTRATOR("administrator"),
        /** Reads the audit trail, and acts on nothing. */
        AUDITOR("auditor");

        private final String role;

        Charge(String role) {
            this.role = role;
        }

        /** The name of the right that follows. */
        public String role() {
            return role;
        }

        public String swedish() {
            return Words.SWEDISH.of(this);
        }

        /** Whether it is held on a seat. */
        public boolean isOnSeat() {
            return this == MEMBER || this == DEPUTY;
        }

        /** Whether it is held of no body, but of the whole county. */
        public boolean isEverywhere() {
            return this == ADMINISTRATOR || this == AUDITOR;
        }

        /** Whether the body's page tells everybody who is charged with it. */
        public boolean isPublic() {
            return this != PARTICIPANT && !isEverywhere();
        }
    }

    /** Whether somebody ended it before its time: then nobody stays on after it. */
    public boolean isCutShort() {
        return ending != null;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
    }
}
