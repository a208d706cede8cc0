package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.county.Validity;
import se.samverka.platform.rules.MandateRule;

/**
 * What a body is for, how it is composed and how it works, for a period (uppdragsbeskrivning).
 *
 * <p>All numbers are here and are handed to the rules; a meeting of 2017 is judged by the charter of 2017.
 *
 * @param validTo null where it is set until further notice
 * @param trial whether the body is set up on trial ({@code på prov})
 * @param example whether the sample county invents it
 * @param purpose one sentence
 * @param field its field of work in the decision's own words, to be held against the founding agreement's; null where
 *     nobody has written it
 * @param decision who decided it, in words; null where unknown
 * @param decidedOn null where unknown
 * @param source the document that it retells, in words
 * @param departures where it departs from the framework agreement, and why; empty where it does not
 * @param tasks empty where they are unknown
 * @param lenses the perspectives that every issue is to be seen in, the first first; empty where none are decided
 * @param seatFormula empty where it is unknown
 * @param forms empty where they are unknown
 * @param offices who takes part by office, each from its day
 * @param roles how many are to be appointed for each role beside the seats
 */
public record Charter(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean trial,
        boolean example,
        String purpose,
        @Nullable String field,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String source,
        List<Departure> departures,
        List<Task> tasks,
        List<Clause> lenses,
        List<SeatGroup> seatFormula,
        DeputyRule deputyRule,
        ChairRule chairRule,
        NoticeRule noticeRule,
        @Nullable FrequencyRule frequencyRule,
        List<Clause> forms,
        Set<AttendanceMode> attendanceModes,
        DeputyCall deputyCall,
        boolean deputiesGetCopy,
        BetweenTerms betweenTerms,
        List<Office> offices,
        List<RolePlaces> roles) {

    /** A task has a place of its own on the body's page, filled by what modules do of these kinds. */
    public record Task(String text, @Nullable String clause, Set<WorkKind> kinds) {}

    /** A clause on forms of work, with where it comes from. */
    public record Clause(String text, @Nullable String clause) {}

    /**
     * @param side who appoints: {@code each-municipality}, {@code municipalities}, {@code region}, {@code opposition}, or an
     *     organisation's key
     * @param seats how many a side; for {@code each-municipality} how many each; null where it is unknown
     * @param optional whether the side is offered them and may leave them unused
     * @param office the key of the office whose holder has the seat; null where the side chooses freely
     */
    public record SeatGroup(
            String side,
            @Nullable Integer seats,
            boolean optional,
            @Nullable String office) {

        public SeatGroup(String side, @Nullable Integer seats, boolean optional) {
            this(side, seats, optional, null);
        }

        public static final String EACH_MUNICIPALITY = "each-municipality";

        /** They appoint together, to seats that are no municipality's own. */
        public static final String MUNICIPALITIES = "municipalities";

        public static final String REGION = "region";
        public static final String OPPOSITION = "opposition";

        private int seatsIn(int municipalities) {
            return (seats == null ? 0 : seats) * (side.equals(EACH_MUNICIPALITY) ? municipalities : 1);
        }
    }

    public enum DeputyRule {
        PERSONAL,
        ORDERED,
        NONE
    }

    /**
     * Who appoints the chair and the vice chair, by side; null where nobody is known to.
     *
     * @param chairBy {@code region}, {@code each-municipality} (they appoint together) or an organisation's key
     * @param turns how the chair goes round; null where it stays with one side
     */
    public record ChairRule(
            @Nullable String chairBy,
            @Nullable String viceChairBy,
            @Nullable Turns turns) {

        public ChairRule(@Nullable String chairBy, @Nullable String viceChairBy) {
            this(chairBy, viceChairBy, null);
        }

        /** Whether any side appoints a chair. */
        public boolean isKnown() {
            return chairBy != null || turns != null;
        }

        public @Nullable String chairByOn(LocalDate day) {
            return turns == null ? chairBy : turns.sideIn(day.getYear());
        }

        /** Where the chair goes round, the side whose turn comes next. */
        public @Nullable String viceChairByOn(LocalDate day) {
            return turns == null ? viceChairBy : turns.sideIn(day.getYear() + 1);
        }
    }

    /**
     * The chair goes round among the sides, a calendar year each.
     *
     * @param firstYear the year of the first side
     * @param sides as in {@link ChairRule}; at least two
     */
    public record Turns(int firstYear, List<String> sides) {

        public String sideIn(int year) {
            return sides.get(Math.floorMod(year - firstYear, sides.size()));
        }
    }

    /** @param days whole calendar days before the meeting's date, until 23.59; null where no rule is known */
    public record NoticeRule(@Nullable Integer days, boolean asARule) {}

    public record FrequencyRule(int atLeastPerYear) {

        /** How many meetings the year lacks; 0 where there are enough. */
        @MandateRule(
                id = "meetings-a-year",
                says = "minst sex gånger per år",
                source = "Region Västmanlands webbsida om samverkan")
        public int lacking(int meetings) {
            return Math.max(0, atLeastPerYear - meetings);
        }
    }

    public enum AttendanceMode {
        ON_SITE,
        REMOTE
    }

    /** G15: whether a deputy is called at once, or after the official's yes. */
    public enum DeputyCall {
        AT_ONCE,
        AFTER_OFFICIAL
    }

    /** Who sits between two terms, until somebody is appointed. */
    public enum BetweenTerms {
        SITTING_STAYS,
        EMPTY
    }

    /** @param role the word of {@link se.samverka.platform.identity.Role#name()}: support, convener, coordinator */
    public record RolePlaces(String role, int places) {}

    @MandateRule(
            id = "charter-has-its-time",
            says =
                    "fastställer uppdraget för de politiska samverkansgrupperna äldre, barn/unga och kultur/idrott för perioden 2017-2018",
            source = "Politiska samverkansgrupper 2016")
    public boolean validOn(LocalDate day) {
        return validity().holdsOn(day);
    }

    /** The same, as it was decided. */
    public Charter decided(String by, LocalDate day) {
        return with(validFrom, validTo, trial, field, departures, by, day);
    }

    /** The same with another field of work, where one is given, and with what is said of its departure. */
    public Charter widened(@Nullable String newField, @Nullable String newDeviation) {
        return with(
                validFrom,
                validTo,
                trial,
                newField == null ? field : newField,
                newDeviation == null ? departures : declared(newDeviation),
                decision,
                decidedOn);
    }

    private List<Departure> declared(String whyOfField) {
        return Stream.concat(
                        Stream.of(new Departure(About.FIELD, whyOfField)),
                        departures.stream().filter(one -> one.about() != About.FIELD))
                .toList();
    }

    /** The same for another period: what a body goes on with when its time is prolonged. */
    public Charter in(LocalDate from, @Nullable LocalDate to, boolean onTrial) {
        return with(from, to, onTrial, field, departures, decision, decidedOn);
    }

    /** The same, ending then at the latest. */
    public Charter until(LocalDate lastDay) {
        return validTo != null && !validTo.isAfter(lastDay) ? this : in(validFrom, lastDay, trial);
    }

    private Charter with(
            LocalDate newFrom,
            @Nullable LocalDate newTo,
            boolean newTrial,
            @Nullable String newField,
            List<Departure> newDepartures,
            @Nullable String newDecision,
            @Nullable LocalDate newDay) {
        return new Charter(
                newFrom,
                newTo,
                newTrial,
                example,
                purpose,
                newField,
                newDecision,
                newDay,
                source,
                newDepartures,
                tasks,
                lenses,
                seatFormula,
                deputyRule,
                chairRule,
                noticeRule,
                frequencyRule,
                forms,
                attendanceModes,
                deputyCall,
                deputiesGetCopy,
                betweenTerms,
                offices,
                roles);
    }

    public Optional<Office> findOffice(@Nullable String key) {
        return offices.stream().filter(office -> office.key().equals(key)).findFirst();
    }

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** How many seats are known in a county with so many municipalities. */
    public int seatsIn(int municipalities) {
        return seatFormula.stream()
                .mapToInt(group -> group.seatsIn(municipalities))
                .sum();
    }

    /** Whether it says how many every side has. */
    public boolean knowsItsSeats() {
        return !seatFormula.isEmpty() && seatFormula.stream().noneMatch(group -> group.seats() == null);
    }
}
