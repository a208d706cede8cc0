package se.samverka.bodies.officials;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import se.samverka.bodies.BodyId;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.officials.GroupRules.Plan;
import se.samverka.bodies.officials.WorkingGroup.State;
import se.samverka.county.Validity;
import se.samverka.platform.rules.Verdict;

class GroupRulesTest {

    private static final LocalDate TODAY = parse("2017-09-12");
    private static final BodyId FORUM = new BodyId(UUID.randomUUID());

    @Test
    @Proves("forum-sets-up-groups")
    void a_forum_sets_up_working_groups_and_county_groups() {
        var both = powers(Lifetime.TEMPORARY, Lifetime.PERMANENT);
        assertThat(GroupRules.whyNotSetUp(workingGroup("2017-12-31"), forum(), both, TODAY))
                .isEqualTo(Verdict.FREE);
        assertThat(GroupRules.whyNotSetUp(countyGroup(null), forum(), both, TODAY))
                .isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("forum-sets-up-groups")
    void a_body_without_the_power_sets_up_none() {
        assertThat(codes(GroupRules.whyNotSetUp(workingGroup("2017-12-31"), forum(), List.of(), TODAY)))
                .containsExactly("no-power");
        assertThat(codes(GroupRules.whyNotSetUp(countyGroup(null), forum(), powers(Lifetime.TEMPORARY), TODAY)))
                .containsExactly("no-power");
    }

    @Test
    @Proves("working-group-has-its-end")
    void a_working_group_has_an_end_and_a_county_group_has_none() {
        var both = powers(Lifetime.TEMPORARY, Lifetime.PERMANENT);
        assertThat(codes(GroupRules.whyNotSetUp(workingGroup(null), forum(), both, TODAY)))
                .containsExactly("no-end");
        assertThat(codes(GroupRules.whyNotSetUp(workingGroup("2017-09-01"), forum(), both, TODAY)))
                .containsExactly("ends-before");
        assertThat(codes(GroupRules.whyNotSetUp(countyGroup("2017-12-31"), forum(), both, TODAY)))
                .containsExactly("county-group-with-end");
    }

    @Test
    void each_thing_that_is_missing_is_said_in_a_sentence_of_its_own() {
        var empty = new Plan("", "", " ", FORUM, null, null, true, List.of());
        assertThat(codes(GroupRules.whyNotSetUp(empty, forum(), powers(Lifetime.TEMPORARY), TODAY)))
                .containsExactly("no-name", "no-mandate", "no-members", "no-decision");
    }

    @ParameterizedTest
    @Proves("working-group-has-its-end")
    @CsvSource({
        "2017-09-12, 'Till och med 31 december 2017, 110 dagar kvar'",
        "2017-12-30, 'Till och med 31 december 2017, en dag kvar'",
        "2017-12-31, 'Till och med 31 december 2017, sista dagen i dag'",
        "2018-01-01, 'Slutdagen 31 december 2017 har passerat. Avsluta gruppen eller förläng den.'"
    })
    void the_days_left_are_told_and_then_that_the_end_has_passed(LocalDate day, String words) {
        assertThat(group("2017-12-31", null).inWords(day)).isEqualTo(words);
    }

    @Property
    @Proves("working-group-has-its-end")
    void a_group_is_overdue_from_the_day_after_its_end_until_it_is_closed(
            @ForAll @IntRange(min = 0, max = 4000) int end, @ForAll @IntRange(min = 0, max = 4000) int today) {
        var ends = parse("2017-01-01").plusDays(end);
        var day = parse("2017-01-01").plusDays(today);
        assertThat(group(ends.toString(), null).on(day) instanceof State.Overdue)
                .isEqualTo(today > end);
        assertThat(group(ends.toString(), ends.toString()).on(day) instanceof State.Closed)
                .isEqualTo(today >= end);
    }

    @Test
    @Proves("working-group-is-prolonged-by-decision")
    void it_is_prolonged_to_a_later_day_by_a_decision_that_is_taken() {
        var group = group("2017-12-31", null);
        assertThat(GroupRules.whyNotProlong(group, parse("2018-06-30"), TODAY, TODAY))
                .isEqualTo(Verdict.FREE);
        assertThat(codes(GroupRules.whyNotProlong(group, parse("2017-12-31"), TODAY, TODAY)))
                .containsExactly("not-later");
        assertThat(codes(GroupRules.whyNotProlong(group, parse("2018-06-30"), TODAY.plusDays(1), TODAY)))
                .containsExactly("not-decided-yet");
        assertThat(codes(GroupRules.whyNotProlong(group, parse("2018-06-30"), null, TODAY)))
                .containsExactly("no-decision");
    }

    @Test
    @Proves("working-group-is-prolonged-by-decision")
    void what_is_closed_or_has_no_end_is_not_prolonged() {
        assertThat(codes(
                        GroupRules.whyNotProlong(group("2017-12-31", "2017-06-30"), parse("2018-06-30"), TODAY, TODAY)))
                .containsExactly("closed");
        assertThat(codes(GroupRules.whyNotProlong(group(null, null), parse("2018-06-30"), TODAY, TODAY)))
                .containsExactly("no-end-to-move");
    }

    @Test
    void closing_says_what_was_delivered_and_when() {
        var group = group("2017-12-31", null);
        assertThat(GroupRules.whyNotClose(group, TODAY, "En rutin.", TODAY)).isEqualTo(Verdict.FREE);
        assertThat(codes(GroupRules.whyNotClose(group, null, "", TODAY)))
                .containsExactly("nothing-delivered", "no-day");
        assertThat(codes(GroupRules.whyNotClose(group, TODAY.plusDays(1), "En rutin.", TODAY)))
                .containsExactly("not-yet");
        assertThat(codes(GroupRules.whyNotClose(group, parse("2017-03-09"), "En rutin.", TODAY)))
                .containsExactly("before-start");
    }

    private static Plan workingGroup(@Nullable String ends) {
        return plan(ends, true);
    }

    private static Plan countyGroup(@Nullable String ends) {
        return plan(ends, false);
    }

    private static Plan plan(@Nullable String ends, boolean temporary) {
        return new Plan(
                "Arbetsgruppen", "grupp", "Skriv en rutin.", FORUM, TODAY, day(ends), temporary, List.of("region"));
    }

    private static WorkingGroup group(@Nullable String ends, @Nullable String closed) {
        return new WorkingGroup(
                body(new BodyId(UUID.randomUUID()), parse("2017-03-10"), day(closed)), FORUM, FORUM, day(ends), null);
    }

    private static Body forum() {
        return body(FORUM, null, null);
    }

    private static Body body(BodyId id, @Nullable LocalDate started, @Nullable LocalDate ended) {
        return new Body(
                id,
                "forum",
                "Forum",
                "forum",
                "forum",
                Body.LegalForm.OFFICIALS_GROUP,
                Body.Layer.OFFICIALS,
                null,
                started,
                ended,
                false);
    }

    private static List<FoundingPower> powers(Lifetime... lifetimes) {
        return List.of(new FoundingPower(
                FORUM, Body.Layer.OFFICIALS, Set.of(lifetimes), "grupper", new Validity(null, null), null));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : parse(day);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.hindrances().stream().map(Verdict.Hindrance::code).toList();
    }
}
