package se.samverka.bodies.renewal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Body.LegalForm;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Examples;
import se.samverka.bodies.OnRenewal.Left;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.WorkingDays;

class RenewalRulesTest {

    private static final Charter TWO_YEARS = Examples.charter("2017-01-01", "2018-12-31");
    private static final Left MEETING = new Left("Ett möte är planerat.", false);
    private static final Left QUESTION = new Left("En fråga är öppen.", true);

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 6, 2018-06-29", // 30 June is a Saturday
        "2022-12-31, 6, 2022-06-30",
        "2019-01-31, 6, 2018-06-29", // July is nobody's
        "2018-01-20, 6, 2017-06-30",
        "2019-12-25, 6, 2019-06-25",
        "2019-12-22, 6, 2019-06-20", // midsummer
        "2018-12-31, 12, 2017-12-29",
        "2018-12-31, 0, 2018-12-28",
    })
    @Proves("grounds-in-good-time")
    void the_grounds_are_due_on_the_last_working_day_in_good_time(String end, int months, String due) {
        assertThat(RenewalRules.groundsDue(parse(end), months)).isEqualTo(due);
    }

    /** Forty years of ends, each day, and any setting. */
    @Property
    @Proves("grounds-in-good-time")
    void they_are_never_late_never_in_july_never_on_a_holiday_and_as_late_as_can_be(
            @ForAll @IntRange(max = 14_600) int day, @ForAll @IntRange(max = 24) int months) {
        LocalDate end = parse("2016-01-01").plusDays(day);
        LocalDate latest = end.minusMonths(months);
        LocalDate due = RenewalRules.groundsDue(end, months);
        assertThat(due).isBeforeOrEqualTo(latest);
        assertThat(isDayOfWork(due)).isTrue();
        assertThat(due.plusDays(1).datesUntil(latest.plusDays(1)).noneMatch(RenewalRulesTest::isDayOfWork))
                .isTrue();
    }

    private static boolean isDayOfWork(LocalDate day) {
        return WorkingDays.isWorkingDay(day) && day.getMonth() != Month.JULY;
    }

    @Test
    @Proves("extended-without-a-gap")
    void an_extension_begins_the_day_after_and_is_otherwise_the_same() {
        Charter extended = RenewalRules.extended(TWO_YEARS, new Outcome.Extend(parse("2022-12-31"), false));
        assertThat(extended.validFrom()).isEqualTo("2019-01-01");
        assertThat(extended.validTo()).isEqualTo("2022-12-31");
        assertThat(extended.tasks()).isEqualTo(TWO_YEARS.tasks());
        assertThat(extended.seatFormula()).isEqualTo(TWO_YEARS.seatFormula());
        assertThat(TWO_YEARS.validOn(extended.validFrom().minusDays(1))).isTrue();
    }

    @Test
    void what_has_no_end_is_not_extended_and_an_end_is_moved_only_forward() {
        var untilFurtherNotice = Examples.charter("2017-01-01", null);
        assertThat(codes(RenewalRules.whyNotExtend(extend("2022-12-31"), Optional.of(untilFurtherNotice))))
                .containsExactly("until-further-notice");
        assertThat(codes(RenewalRules.whyNotExtend(extend("2018-12-31"), Optional.of(TWO_YEARS))))
                .containsExactly("not-longer");
        assertThat(codes(RenewalRules.whyNotExtend(extend(null), Optional.empty())))
                .containsExactly("nothing-to-extend");
        assertThat(RenewalRules.whyNotExtend(extend(null), Optional.of(TWO_YEARS)))
                .isEqualTo(Verdict.FREE);
    }

    @Test
    void a_changed_charter_is_whole_and_begins_after_the_one_before() {
        var incomplete = Examples.charter("2019-01-01", null, List.of(), List.of(), List.of(), null);
        assertThat(RenewalRules.whyNotChange(incomplete, Optional.of(TWO_YEARS))
                        .hindrances()
                        .getFirst()
                        .sentence())
                .isEqualTo("Uppdraget kan inte ändras. Uppdrag, sammansättning och arbetsformer saknas i beslutet.");
        assertThat(codes(RenewalRules.whyNotChange(Examples.charter("2017-01-01", null), Optional.of(TWO_YEARS))))
                .containsExactly("before-the-one-before");
        assertThat(RenewalRules.whyNotChange(Examples.charter("2018-07-01", null), Optional.of(TWO_YEARS)))
                .isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("closed-with-nothing-left")
    void what_is_open_is_taken_over_or_stops_the_closing_in_a_sentence() {
        assertThat(close(List.of(), null)).isEmpty();
        assertThat(close(List.of(QUESTION), null)).containsExactly("left-open");
        assertThat(close(List.of(QUESTION), body("b", null))).isEmpty();
        assertThat(close(List.of(QUESTION, MEETING), body("b", null))).containsExactly("left-open");
    }

    @Test
    @Proves("closed-with-nothing-left")
    void a_successor_is_another_and_goes_on() {
        assertThat(close(List.of(), body("a", null))).containsExactly("own-successor");
        assertThat(close(List.of(), body("b", "2018-12-31"))).containsExactly("successor-has-ended");
        assertThat(close(List.of(), body("b", "2019-12-31"))).isEmpty();
    }

    @Test
    void nothing_closes_before_its_charter_has_begun() {
        var verdict = RenewalRules.whyNotClose(
                new Outcome.Close(parse("2016-12-31"), null), body("a", null), Optional.of(TWO_YEARS), List.of(), null);
        assertThat(codes(verdict)).containsExactly("before-its-charter");
    }

    @Test
    void a_decision_is_written_down_when_it_is_taken() {
        var day = parse("2018-11-09");
        assertThat(RenewalRules.whyNotYet(day, day)).isEqualTo(Verdict.FREE);
        assertThat(codes(RenewalRules.whyNotYet(day, day.minusDays(1)))).containsExactly("not-yet");
    }

    private static List<String> close(List<Left> left, @Nullable Body successor) {
        return codes(RenewalRules.whyNotClose(
                new Outcome.Close(parse("2018-12-31"), null),
                body("a", null),
                Optional.of(TWO_YEARS),
                left,
                successor));
    }

    private static Outcome.Extend extend(@Nullable String to) {
        return new Outcome.Extend(to == null ? null : parse(to), false);
    }

    private static Body body(String slug, @Nullable String ended) {
        return new Body(
                new BodyId(UUID.nameUUIDFromBytes(slug.getBytes())),
                slug,
                "Gruppen " + slug,
                slug,
                "grupp",
                LegalForm.INFORMAL_GROUP,
                Layer.POLITICAL,
                null,
                parse("2017-01-01"),
                ended == null ? null : parse(ended),
                false);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.hindrances().stream().map(Verdict.Hindrance::code).toList();
    }
}
