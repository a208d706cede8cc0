package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body is for, how it is composed and how it works, for a period (uppdragsbeskrivning).
 *
 * <p>All numbers are here and are handed to the rules; a meeting of 2017 is judged by the charter of 2017.
 *
 * @param validTo null where it is set until further notice
 * @param trial whether the body is set up on trial ({@code på prov})
 * @param decision who decided it, when, in words; null where unknown
 * @param decidedOn null where unknown
 */
public record Charter(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean trial,
        String purpose,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String source,
        List<Task> tasks,
        List<SeatGroup> seatFormula,
        DeputyRule deputyRule,
        ChairRule chairRule,
        NoticeRule noticeRule,
        @Nullable FrequencyRule frequencyRule,
        List<Clause> forms,
        Set<AttendanceMode> attendanceModes,
        DeputyCall deputyCall,
        boolean deputiesGetCopy) {

    /** A task has a place of its own on the body's page, filled by what modules do of these kinds. */
    public record Task(String text, @Nullable String clause, Set<WorkKind> kinds) {}

    /** A clause on forms of work, with where it comes from. */
    public record Clause(String text, @Nullable String clause) {}

    /**
     * @param side who appoints: {@code each-municipality}, {@code region}, {@code opposition}, or an organisation's key
     * @param seats how many a side; for {@code each-municipality} how many each
     */
    public record SeatGroup(String side, int seats, boolean optional) {}

    public enum DeputyRule {
        PERSONAL,
        ORDERED,
        NONE
    }

    /** Who appoints the chair and the vice chair, by side, as data. */
    public record ChairRule(
            @Nullable String chairBy, @Nullable String viceChairBy) {}

    /** @param days whole calendar days before the meeting's date, until 23.59; null where no rule is known */
    public record NoticeRule(@Nullable Integer days, boolean asARule) {}

    public record FrequencyRule(int atLeastPerYear) {}

    public enum AttendanceMode {
        ON_SITE,
        REMOTE
    }

    /** G15: whether a deputy is called at once, or after the official's yes. */
    public enum DeputyCall {
        AT_ONCE,
        AFTER_OFFICIAL
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public int seatsIn(int municipalities) {
        return seatFormula.stream()
                .mapToInt(group ->
                        group.side().equals("each-municipality") ? group.seats() * municipalities : group.seats())
                .sum();
    }
}
