package se.samverka.meetings.replies;

/** What can happen to a seat between the call and the meeting. */
public sealed interface SeatEvent {

    record MemberSaysYes(Presence presence) implements SeatEvent {}

    record MemberSaysNo() implements SeatEvent {}

    record DeputySaysYes(Presence presence) implements SeatEvent {}

    record DeputySaysNo() implements SeatEvent {}

    /** The official calls the deputy, on behalf of a member who is silent or prevented. */
    record OfficialCallsDeputy() implements SeatEvent {}

    /** The official settles that the member comes, not the deputy. */
    record OfficialLetsMemberBack() implements SeatEvent {}

    /** Somebody else is member, and called now; what the one before said counts no more. */
    record MemberIsAppointed() implements SeatEvent {}

    /** Nobody sits as member for the time, or the member is on leave. */
    record MemberLeaves() implements SeatEvent {}

    /** Somebody else is deputy. */
    record DeputyIsAppointed() implements SeatEvent {}

    record DeputyLeaves() implements SeatEvent {}
}
