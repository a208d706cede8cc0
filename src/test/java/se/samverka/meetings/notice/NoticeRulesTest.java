package se.samverka.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Examples;
import se.samverka.bodies.Standing;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

class NoticeRulesTest {

    private static final NoticeRule A_WEEK = new NoticeRule(7, true);

    /** Seven whole calendar days before the meeting's date; the last of them until 23.59, in wall time. */
    @ParameterizedTest(name = "sent {0} to the meeting {1}: in time {2}")
    @CsvSource({
        "2017-09-12T00:00, 2017-09-19, true",
        "2017-09-12T18:00, 2017-09-19, true",
        "2017-09-12T23:59, 2017-09-19, true",
        "2017-09-13T00:00, 2017-09-19, false",
        "2017-09-18T23:59, 2017-09-19, false",
        "2017-09-19T08:59, 2017-09-19, false",
        "2017-08-01T09:00, 2017-09-19, true",
        // Spring forward: the week has 167 hours.
        "2017-03-20T23:59, 2017-03-27, true",
        "2017-03-21T00:00, 2017-03-27, false",
        "2017-03-26T03:30, 2017-04-02, true",
        // Fall back: the week has 169 hours, and 02.30 comes twice.
        "2017-10-23T23:59, 2017-10-30, true",
        "2017-10-24T00:00, 2017-10-30, false",
        "2017-10-29T02:30, 2017-11-05, true",
        // Over a month's, a year's and a leap day's end.
        "2018-01-25T23:59, 2018-02-01, true",
        "2017-12-27T23:59, 2018-01-03, true",
        "2017-12-28T00:00, 2018-01-03, false",
        "2016-02-23T23:59, 2016-03-01, true",
        "2016-02-24T00:00, 2016-03-01, false"
    })
    @Proves("notice-a-week-before")
    void a_notice_is_in_time_until_the_end_of_the_seventh_day_before(
            LocalDateTime sent, LocalDate meeting, boolean inTime) {
        var clock = CountyClock.settable();
        clock.travelTo(sent);
        var verdict = NoticeRules.inTime(meeting, clock.today(), A_WEEK);
        assertThat(verdict.wantsReason()).isEqualTo(!inTime);
    }

    @Test
    @Proves("notice-a-week-before")
    void a_late_notice_is_never_stopped_only_asked_why() {
        var verdict = late("2017-09-14");
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.remarks())
                .extracting(Verdict.Remark::sentence)
                .containsExactly(
                        "Kallelsen skickas 5 dagar före mötet. Den ska som regel skickas en vecka före. Skriv kort varför, så skickar vi den ändå.");
    }

    @Test
    void one_day_is_written_as_one() {
        assertThat(late("2017-09-18").remarks().getFirst().sentence()).startsWith("Kallelsen skickas en dag före");
    }

    @ParameterizedTest
    @CsvSource({"7, en vecka", "14, 2 veckor", "10, 10 dagar", "1, en dag"})
    @Proves("notice-a-week-before")
    void how_long_before_is_what_the_charter_says(int days, String inWords) {
        var meeting = LocalDate.parse("2017-09-19");
        var rule = new NoticeRule(days, true);
        assertThat(NoticeRules.inTime(meeting, meeting.minusDays(days), rule)).isEqualTo(Verdict.FREE);
        assertThat(NoticeRules.inTime(meeting, meeting.minusDays(days - 1), rule)
                        .remarks()
                        .getFirst()
                        .sentence())
                .contains("som regel skickas " + inWords + " före");
    }

    @Test
    @Proves("notice-a-week-before")
    void where_no_rule_is_known_nothing_is_late() {
        var day = LocalDate.parse("2017-09-19");
        assertThat(NoticeRules.inTime(day, day, new NoticeRule(null, false))).isEqualTo(Verdict.FREE);
        assertThat(NoticeRules.lastDay(day, new NoticeRule(null, false))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, true", "2019-01-01, false"})
    @Proves("past-the-mandate")
    void a_meeting_past_the_mandate_wants_a_reason(LocalDate meeting, boolean within) {
        var charter = Examples.charter("2017-01-01", "2018-12-31");
        var verdict = NoticeRules.withinTheMandate(Standing.on(List.of(charter), meeting));
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.wantsReason()).isEqualTo(!within);
    }

    @Test
    @Proves("past-the-mandate")
    void past_the_mandate_says_which_day_it_ended() {
        assertThat(pastTheMandate("2018-12-31").remarks())
                .extracting(Verdict.Remark::sentence)
                .containsExactly(
                        "Uppdraget gällde till och med 31 december 2018. Nytt beslut är inte inlagt. Skriv kort varför mötet hålls ändå.");
    }

    @Test
    @Proves("past-the-mandate")
    void a_mandate_until_further_notice_is_never_past() {
        assertThat(pastTheMandate(null)).isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("past-the-mandate")
    void a_new_mandate_to_come_does_not_close_the_gap_before_it() {
        var charters =
                List.of(Examples.charter("2019-03-01", "2022-12-31"), Examples.charter("2017-01-01", "2018-12-31"));
        assertThat(NoticeRules.withinTheMandate(Standing.on(charters, LocalDate.parse("2019-02-01")))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).contains("till och med 31 december 2018"));
    }

    @Test
    @Proves("the-chair-answers-for-the-notice")
    void a_notice_that_the_chair_has_not_approved_wants_a_reason() {
        assertThat(NoticeRules.approved(true, true)).isEqualTo(Verdict.FREE);
        assertThat(NoticeRules.approved(false, true).remarks().getFirst().sentence())
                .startsWith("Ordföranden har inte godkänt kallelsen.");
        assertThat(NoticeRules.approved(false, false).remarks().getFirst().sentence())
                .startsWith("Gruppen har ingen ordförande");
        assertThat(NoticeRules.approved(false, true).allows()).isTrue();
    }

    private static Verdict pastTheMandate(@Nullable String lastValid) {
        var charter = Examples.charter("2017-01-01", lastValid);
        return NoticeRules.withinTheMandate(Standing.on(List.of(charter), LocalDate.parse("2019-02-12")));
    }

    private static Verdict late(String sent) {
        return NoticeRules.inTime(LocalDate.parse("2017-09-19"), LocalDate.parse(sent), A_WEEK);
    }
}
