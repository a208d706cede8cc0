package se.samverka.meetings.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverka.architecture.Proves;
import se.samverka.meetings.replies.SeatRules.Deputies;
import se.samverka.meetings.replies.SeatRules.Effect;

/** Answers in every order, repeated and late, against a model of our own. */
class SeatRulesTest {

    private static final Deputies AT_ONCE = new Deputies(true, true, false);
    private static final Deputies AFTER_OFFICIAL = new Deputies(true, false, false);
    private static final Deputies NONE = new Deputies(false, true, false);
    private static final SeatEvent YES = new SeatEvent.MemberSaysYes(Presence.ON_SITE);
    private static final SeatEvent NO = new SeatEvent.MemberSaysNo();
    private static final SeatEvent DEPUTY_YES = new SeatEvent.DeputySaysYes(Presence.REMOTE);
    private static final SeatEvent DEPUTY_NO = new SeatEvent.DeputySaysNo();
    private static final SeatEvent CALL = new SeatEvent.OfficialCallsDeputy();
    private static final SeatEvent BACK = new SeatEvent.OfficialLetsMemberBack();
    private static final SeatEvent LEAVES = new SeatEvent.MemberLeaves();
    private static final SeatEvent APPOINTED = new SeatEvent.MemberIsAppointed();
    private static final SeatEvent NEW_DEPUTY = new SeatEvent.DeputyIsAppointed();
    private static final SeatEvent DEPUTY_LEAVES = new SeatEvent.DeputyLeaves();
    private static final Set<Effect> TO_THE_DEPUTY =
            Set.of(Effect.CALL_DEPUTY, Effect.SEE_THAT_DEPUTY_IS_CALLED, Effect.WITHDRAW_DEPUTY);

    /** One thing that happened, with what followed. */
    private record Turn(SeatState before, SeatEvent event, SeatState after, List<Effect> effects) {}

    @Example
    @Proves("deputy-steps-in")
    void a_member_who_is_prevented_is_stood_in_for_by_the_deputy() {
        assertThat(last(AT_ONCE, NO).effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AT_ONCE, NO, DEPUTY_YES).after()).isEqualTo(new SeatState.DeputyComes(Presence.REMOTE));
    }

    @Example
    @Proves("deputy-steps-in")
    void a_member_who_comes_after_no_leaves_the_deputy_at_home() {
        assertThat(last(AT_ONCE, NO, YES).effects()).containsExactly(Effect.WITHDRAW_DEPUTY);
    }

    @Example
    @Proves("deputy-steps-in")
    void a_deputy_who_has_said_yes_is_not_sent_home_by_the_member() {
        var turn = last(AT_ONCE, NO, DEPUTY_YES, YES);
        assertThat(turn.after()).isEqualTo(new SeatState.MemberWantsBack(Presence.ON_SITE, Presence.REMOTE));
        assertThat(turn.effects()).containsExactly(Effect.TELL_OFFICIAL_TO_DECIDE);
        assertThat(last(AT_ONCE, NO, DEPUTY_YES, YES, BACK).effects()).containsExactly(Effect.WITHDRAW_DEPUTY);
    }

    @Example
    @Proves("deputy-steps-in")
    void where_the_charter_says_so_the_official_decides_before_the_deputy_is_called() {
        assertThat(last(AFTER_OFFICIAL, NO).effects()).containsExactly(Effect.TELL_OFFICIAL_TO_DECIDE);
        assertThat(last(AFTER_OFFICIAL, NO, CALL).effects()).containsExactly(Effect.CALL_DEPUTY);
    }

    @Example
    @Proves("deputy-steps-in")
    void a_seat_without_a_deputy_is_empty_and_the_official_is_told() {
        var turn = last(NONE, NO);
        assertThat(turn.after()).isEqualTo(new SeatState.Empty(false));
        assertThat(turn.effects()).containsExactly(Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
    }

    /** The call was passed on, and declined before the member had answered; then the deputy can after all. */
    @Example
    void a_deputy_who_changes_a_no_that_came_first_is_called_and_can_be_told_to_stay_at_home() {
        assertThat(last(AT_ONCE, DEPUTY_NO, NO, DEPUTY_YES).effects())
                .containsExactly(Effect.SEE_THAT_DEPUTY_IS_CALLED);
        assertThat(last(AT_ONCE, DEPUTY_NO, NO, DEPUTY_YES, YES, BACK).effects())
                .containsExactly(Effect.WITHDRAW_DEPUTY);
    }

    /** Somebody who is no deputy any more has pressed the button in a letter that was passed on. */
    @Example
    void nobody_comes_as_a_deputy_that_the_seat_does_not_have() {
        assertThat(last(NONE, DEPUTY_YES).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(NONE, NO, DEPUTY_YES).after()).isEqualTo(new SeatState.Empty(false));
    }

    @Example
    void a_deputy_who_volunteered_and_then_left_is_not_called() {
        var volunteers = new SeatState.DeputyVolunteers(Presence.ON_SITE);
        var step = SeatRules.next(volunteers, NO, NONE);
        assertThat(step.state()).isEqualTo(new SeatState.Empty(false));
        assertThat(step.effects()).containsExactly(Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
    }

    @Property
    @Proves("deputy-steps-in")
    void every_order_leads_where_the_model_leads(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        var model = new SeatModel(d);
        for (var turn : turns(d, events)) {
            model.happens(turn.event());
            assertThat(turn.after()).as("after %s", turn).isEqualTo(model.state());
        }
    }

    @Property
    @Proves("deputy-steps-in")
    void the_deputy_is_called_only_when_the_member_is_prevented_or_the_official_says_so(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        var mayBeCalled = false;
        for (var turn : turns(d, events)) {
            mayBeCalled = mayBeCalled || turn.event().equals(NO) || turn.event().equals(CALL);
            if (calls(turn)) assertThat(mayBeCalled).as("%s", turn).isTrue();
            if (turn.after() instanceof SeatState.MemberComes) mayBeCalled = false;
        }
    }

    /** Nothing is taken back that does not stand, and whoever sits as deputy holds a call. */
    @Property
    void a_call_is_withdrawn_only_while_it_stands(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        var stands = false;
        for (var turn : turns(d, events)) {
            if (turn.effects().contains(Effect.WITHDRAW_DEPUTY)) {
                assertThat(stands).as("%s", turn).isTrue();
                assertThat(turn.event()).isIn(membersYes(turn), BACK);
            }
            stands = calls(turn) || stands && !turn.effects().contains(Effect.WITHDRAW_DEPUTY);
            if (turn.after() instanceof SeatState.DeputyComes || turn.after() instanceof SeatState.DeputyAsked)
                assertThat(stands).as("%s", turn).isTrue();
        }
    }

    @Property
    void a_yes_that_has_been_answered_withdraws_nothing(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        for (var turn : turns(d, events))
            if (turn.event() instanceof SeatEvent.MemberSaysYes
                    && turn.effects().contains(Effect.WITHDRAW_DEPUTY))
                assertThat(turn.before()).isEqualTo(new SeatState.DeputyAsked());
    }

    @Property
    void what_happens_twice_happens_once(@ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        var prevented = false;
        for (var turn : turns(d, events)) {
            prevented = isPrevented(prevented, turn.event());
            var again = SeatRules.next(turn.after(), turn.event(), awaiting(d, prevented));
            assertThat(again.state()).as("%s", turn).isEqualTo(turn.after());
            assertThat(again.effects()).as("%s", turn).isEmpty();
        }
    }

    @Property
    void the_deputys_answer_never_changes_the_members(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        for (var turn : turns(d, events))
            if (turn.event() instanceof SeatEvent.DeputySaysYes || turn.event() instanceof SeatEvent.DeputySaysNo)
                assertThat(wantsToCome(turn.after())).as("%s", turn).isEqualTo(wantsToCome(turn.before()));
    }

    /** The deputy may leave in the middle. */
    @Property
    void nobody_is_called_to_a_seat_without_a_deputy(
            @ForAll("orders") List<SeatEvent> before, @ForAll("orders") List<SeatEvent> after) {
        var turns = turns(AT_ONCE, before);
        var state = turns.isEmpty() ? SeatState.CALLED : turns.getLast().after();
        for (var event : after) {
            var step = SeatRules.next(state, event, NONE);
            assertThat(step.effects()).doesNotContain(Effect.CALL_DEPUTY, Effect.SEE_THAT_DEPUTY_IS_CALLED);
            state = step.state();
        }
    }

    @Property
    void without_a_deputy_nothing_is_ever_said_to_one(@ForAll("orders") List<SeatEvent> events) {
        for (var turn : turns(NONE, events)) assertThat(turn.effects()).doesNotContainAnyElementsOf(TO_THE_DEPUTY);
    }

    /** An empty seat, or one that wants a decision, is never reached in silence. */
    @Property
    void the_official_hears_of_every_seat_that_becomes_empty(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        for (var turn : turns(d, events))
            if (turn.after() instanceof SeatState.Empty && !(turn.before() instanceof SeatState.Empty))
                assertThat(turn.effects()).as("%s", turn).contains(Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
    }

    @Provide
    Arbitrary<List<SeatEvent>> orders() {
        Arbitrary<SeatEvent> plain = Arbitraries.of(NO, DEPUTY_NO, CALL, BACK);
        Arbitrary<SeatEvent> yes = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(Presence.values()))
                .as((member, way) -> member ? new SeatEvent.MemberSaysYes(way) : new SeatEvent.DeputySaysYes(way));
        return Arbitraries.oneOf(plain, yes).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<Deputies> kinds() {
        return Arbitraries.of(AT_ONCE, AFTER_OFFICIAL, NONE, new Deputies(false, false, false));
    }

    private static List<Turn> turns(Deputies deputies, List<SeatEvent> events) {
        var turns = new ArrayList<Turn>();
        var state = SeatState.CALLED;
        var prevented = false;
        for (var event : events) {
            var step = SeatRules.next(state, event, awaiting(deputies, prevented));
            turns.add(new Turn(state, event, step.state(), step.effects()));
            state = step.state();
            prevented = isPrevented(prevented, event);
        }
        return turns;
    }

    private static Deputies awaiting(Deputies deputies, boolean prevented) {
        return new Deputies(deputies.hasDeputy(), deputies.callsAtOnce(), !prevented);
    }

    /** Whether the member's latest word is no, or nobody sits there to answer. */
    private static boolean isPrevented(boolean before, SeatEvent event) {
        return switch (event) {
            case SeatEvent.MemberSaysNo no -> true;
            case SeatEvent.MemberLeaves leaves -> true;
            case SeatEvent.MemberSaysYes yes -> false;
            case SeatEvent.OfficialLetsMemberBack back -> false;
            case SeatEvent.MemberIsAppointed appointed -> false;
            case SeatEvent.DeputySaysYes yes -> before;
            case SeatEvent.DeputySaysNo no -> before;
            case SeatEvent.OfficialCallsDeputy call -> before;
            case SeatEvent.DeputyIsAppointed appointed -> before;
            case SeatEvent.DeputyLeaves leaves -> before;
        };
    }

    /** The known fault: the seat counted as empty though the member had said nothing. */
    @Example
    void a_deputy_who_cannot_for_a_silent_member_leaves_the_seat_waiting_for_the_member() {
        var declined = last(AT_ONCE, CALL, DEPUTY_NO);
        assertThat(declined.after()).isEqualTo(new SeatState.Awaiting(true, true));
        assertThat(declined.effects()).containsExactly(Effect.TELL_OFFICIAL_TO_DECIDE);
        assertThat(last(AT_ONCE, CALL, DEPUTY_YES, DEPUTY_NO).after()).isEqualTo(new SeatState.Awaiting(true, true));
        assertThat(last(AT_ONCE, CALL, DEPUTY_NO, YES).after()).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(last(AT_ONCE, CALL, DEPUTY_NO, NO).effects()).containsExactly(Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
        assertThat(last(AT_ONCE, CALL, DEPUTY_NO, DEPUTY_YES).after())
                .isEqualTo(new SeatState.DeputyComes(Presence.REMOTE));
        assertThat(last(AT_ONCE, CALL, NO, DEPUTY_NO).after()).isEqualTo(new SeatState.Empty(true));
        assertThat(last(AT_ONCE, CALL, DEPUTY_NO, LEAVES).after()).isEqualTo(new SeatState.Empty(true));
        assertThat(last(AT_ONCE, CALL, DEPUTY_NO, NEW_DEPUTY).effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AT_ONCE, CALL, DEPUTY_LEAVES).after()).isEqualTo(SeatState.CALLED);
    }

    @Example
    void a_new_member_who_is_silent_is_awaited_when_the_called_deputy_cannot() {
        assertThat(last(AT_ONCE, LEAVES, APPOINTED, DEPUTY_NO).after()).isEqualTo(new SeatState.Awaiting(true, true));
        assertThat(last(AT_ONCE, LEAVES, DEPUTY_NO).after()).isEqualTo(new SeatState.Empty(true));
    }

    /** A seat is empty only when the member has said no. */
    @Property
    void no_seat_is_empty_while_the_member_is_silent(
            @ForAll("orders") List<SeatEvent> events, @ForAll("kinds") Deputies d) {
        var prevented = false;
        for (var turn : turns(d, events)) {
            prevented = isPrevented(prevented, turn.event());
            if (turn.after() instanceof SeatState.Empty)
                assertThat(prevented).as("%s", turn).isTrue();
        }
    }

    @Example
    void a_member_who_leaves_is_followed_by_the_deputy_whatever_was_answered() {
        for (var said : List.<List<SeatEvent>>of(
                List.of(), List.of(YES), List.of(NO), List.of(NO, DEPUTY_YES), List.of(DEPUTY_YES)))
            assertThat(last(AT_ONCE, and(said, LEAVES)).after())
                    .as(said.toString())
                    .isInstanceOfAny(SeatState.DeputyAsked.class, SeatState.DeputyComes.class);
        assertThat(last(AT_ONCE, LEAVES).effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AFTER_OFFICIAL, LEAVES).effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AT_ONCE, NO, LEAVES).effects()).isEmpty();
        assertThat(last(AT_ONCE, DEPUTY_YES, LEAVES).effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AT_ONCE, DEPUTY_NO, LEAVES).after()).isEqualTo(new SeatState.Empty(true));
        assertThat(last(AT_ONCE, NO, DEPUTY_YES, YES, LEAVES).after())
                .isEqualTo(new SeatState.DeputyComes(Presence.REMOTE));
    }

    @Example
    void a_member_who_leaves_without_a_deputy_leaves_nothing_to_settle() {
        var turn = last(NONE, LEAVES);
        assertThat(turn.after()).isEqualTo(new SeatState.Empty(false));
        assertThat(turn.effects()).isEmpty();
        assertThat(last(NONE, NO, LEAVES).after()).isEqualTo(new SeatState.Empty(false));
    }

    @Example
    void a_new_member_is_asked_anew_and_a_deputy_who_comes_waits_for_the_answer() {
        assertThat(last(AT_ONCE, YES, APPOINTED).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(NONE, NO, APPOINTED).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(AFTER_OFFICIAL, NO, APPOINTED).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(AT_ONCE, LEAVES, APPOINTED).after()).isEqualTo(new SeatState.DeputyAsked());
        assertThat(last(AT_ONCE, LEAVES, APPOINTED, YES).effects()).containsExactly(Effect.WITHDRAW_DEPUTY);
        assertThat(last(AT_ONCE, LEAVES, DEPUTY_YES, APPOINTED).after())
                .isEqualTo(new SeatState.DeputyVolunteers(Presence.REMOTE));
        assertThat(last(AT_ONCE, NO, DEPUTY_YES, YES, APPOINTED).after())
                .isEqualTo(new SeatState.DeputyVolunteers(Presence.REMOTE));
        assertThat(last(AT_ONCE, DEPUTY_YES, APPOINTED).after())
                .isEqualTo(new SeatState.DeputyVolunteers(Presence.REMOTE));
    }

    @Example
    void a_new_deputy_is_called_where_the_one_before_was() {
        assertThat(last(AT_ONCE, NO, NEW_DEPUTY).effects()).containsExactly(Effect.CALL_DEPUTY);
        var came = last(AT_ONCE, NO, DEPUTY_YES, NEW_DEPUTY);
        assertThat(came.after()).isEqualTo(new SeatState.DeputyAsked());
        assertThat(came.effects()).containsExactly(Effect.CALL_DEPUTY);
        assertThat(last(AT_ONCE, NO, DEPUTY_NO, NEW_DEPUTY).after()).isEqualTo(new SeatState.DeputyAsked());
        assertThat(last(AFTER_OFFICIAL, NO, NEW_DEPUTY).after()).isEqualTo(new SeatState.DeputyToBeAsked());
        assertThat(last(AT_ONCE, YES, NEW_DEPUTY).after()).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(last(AT_ONCE, NO, DEPUTY_YES, YES, NEW_DEPUTY).after())
                .isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(last(AT_ONCE, DEPUTY_NO, NEW_DEPUTY).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(AT_ONCE, DEPUTY_YES, NEW_DEPUTY).after()).isEqualTo(SeatState.CALLED);
    }

    @Example
    void a_deputy_who_leaves_after_the_call_leaves_the_seat_empty_and_the_official_is_told() {
        for (var said : List.of(List.of(NO), List.of(NO, DEPUTY_YES))) {
            var turn = last(AT_ONCE, and(said, DEPUTY_LEAVES));
            assertThat(turn.after()).isEqualTo(new SeatState.Empty(false));
            assertThat(turn.effects()).containsExactly(Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
        }
        assertThat(last(AFTER_OFFICIAL, NO, DEPUTY_LEAVES).after()).isEqualTo(new SeatState.Empty(false));
        assertThat(last(AT_ONCE, NO, DEPUTY_NO, DEPUTY_LEAVES).after()).isEqualTo(new SeatState.Empty(false));
        assertThat(last(AT_ONCE, YES, DEPUTY_LEAVES).after()).isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(last(AT_ONCE, NO, DEPUTY_YES, YES, DEPUTY_LEAVES).after())
                .isEqualTo(new SeatState.MemberComes(Presence.ON_SITE));
        assertThat(last(AT_ONCE, DEPUTY_YES, DEPUTY_LEAVES).after()).isEqualTo(SeatState.CALLED);
        assertThat(last(AT_ONCE, DEPUTY_NO, DEPUTY_LEAVES).after()).isEqualTo(SeatState.CALLED);
    }

    private static SeatEvent[] and(List<SeatEvent> said, SeatEvent last) {
        return Stream.concat(said.stream(), Stream.of(last)).toArray(SeatEvent[]::new);
    }

    private static Turn last(Deputies deputies, SeatEvent... events) {
        return turns(deputies, List.of(events)).getLast();
    }

    private static boolean calls(Turn turn) {
        return turn.effects().contains(Effect.CALL_DEPUTY) || turn.effects().contains(Effect.SEE_THAT_DEPUTY_IS_CALLED);
    }

    private static SeatEvent membersYes(Turn turn) {
        return turn.event() instanceof SeatEvent.MemberSaysYes yes ? yes : BACK;
    }

    private static boolean wantsToCome(SeatState state) {
        return state instanceof SeatState.MemberComes || state instanceof SeatState.MemberWantsBack;
    }
}
