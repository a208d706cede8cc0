package se.samverka.meetings.replies;

import java.util.List;
import se.samverka.meetings.replies.SeatEvent.DeputyIsAppointed;
import se.samverka.meetings.replies.SeatEvent.DeputyLeaves;
import se.samverka.meetings.replies.SeatEvent.DeputySaysNo;
import se.samverka.meetings.replies.SeatEvent.DeputySaysYes;
import se.samverka.meetings.replies.SeatEvent.MemberIsAppointed;
import se.samverka.meetings.replies.SeatEvent.MemberLeaves;
import se.samverka.meetings.replies.SeatEvent.MemberSaysNo;
import se.samverka.meetings.replies.SeatEvent.MemberSaysYes;
import se.samverka.meetings.replies.SeatEvent.OfficialCallsDeputy;
import se.samverka.meetings.replies.SeatEvent.OfficialLetsMemberBack;
import se.samverka.meetings.replies.SeatState.Awaiting;
import se.samverka.meetings.replies.SeatState.DeputyAsked;
import se.samverka.meetings.replies.SeatState.DeputyComes;
import se.samverka.meetings.replies.SeatState.DeputyToBeAsked;
import se.samverka.meetings.replies.SeatState.DeputyVolunteers;
import se.samverka.meetings.replies.SeatState.Empty;
import se.samverka.meetings.replies.SeatState.MemberComes;
import se.samverka.meetings.replies.SeatState.MemberWantsBack;
import se.samverka.platform.rules.MandateRule;

/** What follows when somebody answers. Knows neither clock nor database. */
final class SeatRules {

    private SeatRules() {}

    /**
     * What the seat's body says of deputies.
     *
     * @param hasDeputy whether somebody holds the deputy's place of this very seat
     * @param callsAtOnce whether the deputy is called without the official's yes (G15)
     * @param memberAwaited whether the member is called and has not said no: the seat is not empty for want of a deputy
     */
    record Deputies(boolean hasDeputy, boolean callsAtOnce, boolean memberAwaited) {}

    /** What must be done; the seat's own deputy is the only one it can concern. */
    enum Effect {
        CALL_DEPUTY,
        /** Says yes before being called: the call is sent unless one stands. */
        SEE_THAT_DEPUTY_IS_CALLED,
        WITHDRAW_DEPUTY,
        TELL_OFFICIAL_SEAT_IS_EMPTY,
        TELL_OFFICIAL_TO_DECIDE
    }

    record Step(SeatState state, List<Effect> effects) {
        private static Step to(SeatState state, Effect... effects) {
            return new Step(state, List.of(effects));
        }
    }

    static Step next(SeatState state, SeatEvent event, Deputies deputies) {
        return switch (event) {
            case MemberSaysYes yes -> memberComes(state, yes.presence());
            case MemberSaysNo no -> memberIsPrevented(state, deputies);
            case DeputySaysYes yes -> deputies.hasDeputy() ? deputyComes(state, yes.presence()) : Step.to(state);
            case DeputySaysNo no -> deputies.hasDeputy() ? deputyDeclines(state, deputies) : Step.to(state);
            case OfficialCallsDeputy call -> officialCallsDeputy(state, deputies);
            case OfficialLetsMemberBack back -> memberIsLetBack(state);
            case MemberIsAppointed appointed -> Step.to(withNewMember(state));
            case MemberLeaves leaves -> memberLeaves(state, deputies);
            case DeputyIsAppointed appointed -> deputyIsAppointed(state, deputies);
            case DeputyLeaves leaves -> deputyLeaves(state, deputies);
        };
    }

    private static Step memberComes(SeatState state, Presence presence) {
        return switch (state) {
            case Awaiting a -> Step.to(new MemberComes(presence));
            case MemberComes c -> Step.to(new MemberComes(presence));
            case DeputyVolunteers v -> Step.to(new MemberComes(presence));
            case DeputyToBeAsked t -> Step.to(new MemberComes(presence));
            case DeputyAsked a -> Step.to(new MemberComes(presence), Effect.WITHDRAW_DEPUTY);
            case DeputyComes d -> Step.to(new MemberWantsBack(presence, d.presence()), Effect.TELL_OFFICIAL_TO_DECIDE);
            case MemberWantsBack w -> Step.to(new MemberWantsBack(presence, w.deputy()));
            case Empty e -> Step.to(new MemberComes(presence));
        };
    }

    @MandateRule(
            id = "deputy-steps-in",
            says = "De personliga ersättarna deltar då ordinarie ledamot är förhindrad",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static Step memberIsPrevented(SeatState state, Deputies deputies) {
        return switch (state) {
            case Awaiting a -> a.deputyUnwilling() ? empty(true) : askDeputy(deputies);
            case MemberComes c -> askDeputy(deputies);
            case DeputyVolunteers v -> volunteerStepsIn(v, deputies);
            case DeputyToBeAsked t -> Step.to(t);
            case DeputyAsked a -> Step.to(a);
            case DeputyComes d -> Step.to(d);
            case MemberWantsBack w -> Step.to(new DeputyComes(w.deputy()));
            case Empty e -> Step.to(e);
        };
    }

    private static Step volunteerStepsIn(DeputyVolunteers volunteer, Deputies deputies) {
        return deputies.hasDeputy() ? Step.to(new DeputyComes(volunteer.presence()), Effect.CALL_DEPUTY) : empty(false);
    }

    private static Step askDeputy(Deputies deputies) {
        if (!deputies.hasDeputy()) return empty(false);
        return deputies.callsAtOnce()
                ? Step.to(new DeputyAsked(), Effect.CALL_DEPUTY)
                : Step.to(new DeputyToBeAsked(), Effect.TELL_OFFICIAL_TO_DECIDE);
    }

    private static Step empty(boolean hasDeputy) {
        return Step.to(new Empty(hasDeputy), Effect.TELL_OFFICIAL_SEAT_IS_EMPTY);
    }

    private static Step deputyComes(SeatState state, Presence presence) {
        return switch (state) {
            case Awaiting a ->
                a.deputyCalled()
                        ? Step.to(new DeputyComes(presence), Effect.SEE_THAT_DEPUTY_IS_CALLED)
                        : Step.to(new DeputyVolunteers(presence), Effect.TELL_OFFICIAL_TO_DECIDE);
            case MemberComes c -> Step.to(c);
            case DeputyVolunteers v -> Step.to(new DeputyVolunteers(presence));
            case DeputyToBeAsked t -> Step.to(new DeputyComes(presence), Effect.CALL_DEPUTY);
            case DeputyAsked a -> Step.to(new DeputyComes(presence));
            case DeputyComes d -> Step.to(new DeputyComes(presence));
            case MemberWantsBack w -> Step.to(new MemberWantsBack(w.member(), presence));
            case Empty e -> Step.to(new DeputyComes(presence), Effect.SEE_THAT_DEPUTY_IS_CALLED);
        };
    }

    /** A member who was never heard of may still come: the seat waits for the answer, and the official is told. */
    private static Step deputyDeclines(SeatState state, Deputies deputies) {
        return switch (state) {
            case Awaiting a -> Step.to(new Awaiting(true, a.deputyCalled()));
            case MemberComes c -> Step.to(c);
            case DeputyVolunteers v -> Step.to(new Awaiting(true, false));
            case DeputyToBeAsked t -> empty(true);
            case DeputyAsked a -> calledAndCannot(deputies);
            case DeputyComes d -> calledAndCannot(deputies);
            case MemberWantsBack w -> Step.to(new MemberComes(w.member()));
            case Empty e -> Step.to(e);
        };
    }

    private static Step calledAndCannot(Deputies deputies) {
        return deputies.memberAwaited()
                ? Step.to(new Awaiting(true, true), Effect.TELL_OFFICIAL_TO_DECIDE)
                : empty(true);
    }

    private static Step officialCallsDeputy(SeatState state, Deputies deputies) {
        if (!deputies.hasDeputy()) return Step.to(state);
        return switch (state) {
            case Awaiting a -> Step.to(new DeputyAsked(), Effect.CALL_DEPUTY);
            case DeputyVolunteers v -> Step.to(new DeputyComes(v.presence()), Effect.CALL_DEPUTY);
            case DeputyToBeAsked t -> Step.to(new DeputyAsked(), Effect.CALL_DEPUTY);
            case Empty e -> Step.to(new DeputyAsked(), Effect.CALL_DEPUTY);
            case MemberComes c -> Step.to(c);
            case DeputyAsked a -> Step.to(a);
            case DeputyComes d -> Step.to(d);
            case MemberWantsBack w -> Step.to(new DeputyComes(w.deputy()));
        };
    }

    private static Step memberIsLetBack(SeatState state) {
        return switch (state) {
            case MemberWantsBack w -> Step.to(new MemberComes(w.member()), Effect.WITHDRAW_DEPUTY);
            case DeputyComes d -> Step.to(new MemberComes(Presence.ON_SITE), Effect.WITHDRAW_DEPUTY);
            case DeputyAsked a -> Step.to(new MemberComes(Presence.ON_SITE), Effect.WITHDRAW_DEPUTY);
            case Awaiting a -> Step.to(a.deputyCalled() ? new MemberComes(Presence.ON_SITE) : a);
            case MemberComes c -> Step.to(c);
            case DeputyVolunteers v -> Step.to(v);
            case DeputyToBeAsked t -> Step.to(new MemberComes(Presence.ON_SITE));
            case Empty e -> Step.to(new MemberComes(Presence.ON_SITE));
        };
    }

    /** A deputy who comes already does so until the new member has answered. */
    private static SeatState withNewMember(SeatState state) {
        return switch (state) {
            case Awaiting a -> SeatState.CALLED;
            case MemberComes c -> SeatState.CALLED;
            case DeputyToBeAsked t -> SeatState.CALLED;
            case Empty e -> SeatState.CALLED;
            case DeputyVolunteers v -> v;
            case DeputyAsked a -> a;
            case DeputyComes d -> new DeputyVolunteers(d.presence());
            case MemberWantsBack w -> new DeputyVolunteers(w.deputy());
        };
    }

    private static Step memberLeaves(SeatState state, Deputies deputies) {
        return switch (state) {
            case Awaiting a -> a.deputyUnwilling() ? empty(true) : deputyAlone(deputies);
            case MemberComes c -> deputyAlone(deputies);
            case DeputyVolunteers v -> volunteerStepsIn(v, deputies);
            case DeputyToBeAsked t -> deputyAlone(deputies);
            case DeputyAsked a -> Step.to(a);
            case DeputyComes d -> Step.to(d);
            case MemberWantsBack w -> Step.to(new DeputyComes(w.deputy()));
            case Empty e -> Step.to(e);
        };
    }

    /** There is no member to be prevented, and so nothing for the official to settle. */
    private static Step deputyAlone(Deputies deputies) {
        return deputies.hasDeputy() ? Step.to(new DeputyAsked(), Effect.CALL_DEPUTY) : Step.to(new Empty(false));
    }

    private static Step deputyIsAppointed(SeatState state, Deputies deputies) {
        return switch (state) {
            case Awaiting a ->
                a.deputyCalled() ? Step.to(new DeputyAsked(), Effect.CALL_DEPUTY) : Step.to(SeatState.CALLED);
            case DeputyVolunteers v -> Step.to(SeatState.CALLED);
            case MemberComes c -> Step.to(c);
            case DeputyToBeAsked t -> Step.to(t);
            case DeputyAsked a -> Step.to(a, Effect.CALL_DEPUTY);
            case DeputyComes d -> Step.to(new DeputyAsked(), Effect.CALL_DEPUTY);
            case MemberWantsBack w -> Step.to(new MemberComes(w.member()));
            case Empty e -> askDeputy(deputies);
        };
    }

    private static Step deputyLeaves(SeatState state, Deputies deputies) {
        return switch (state) {
            case Awaiting a -> Step.to(SeatState.CALLED);
            case DeputyVolunteers v -> Step.to(SeatState.CALLED);
            case MemberComes c -> Step.to(c);
            case DeputyToBeAsked t -> empty(false);
            case DeputyAsked a -> calledAndLeaves(deputies);
            case DeputyComes d -> calledAndLeaves(deputies);
            case MemberWantsBack w -> Step.to(new MemberComes(w.member()));
            case Empty e -> Step.to(new Empty(false));
        };
    }

    private static Step calledAndLeaves(Deputies deputies) {
        return deputies.memberAwaited() ? Step.to(SeatState.CALLED, Effect.TELL_OFFICIAL_TO_DECIDE) : empty(false);
    }
}
