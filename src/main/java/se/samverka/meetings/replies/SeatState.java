package se.samverka.meetings.replies;

/**
 * How it stands with one seat before one meeting. Every order of answers leads to exactly one of these.
 */
public sealed interface SeatState {

    /**
     * The member is called and has not answered.
     *
     * @param deputyUnwilling whether the deputy has said no
     * @param deputyCalled whether the official had called the deputy before that no
     */
    record Awaiting(boolean deputyUnwilling, boolean deputyCalled) implements SeatState {}

    record MemberComes(Presence presence) implements SeatState {}

    /** The member has not answered, but the deputy, to whom the call was passed on, has said yes. */
    record DeputyVolunteers(Presence presence) implements SeatState {}

    /** The member is prevented; the charter lets the official decide whether the deputy is called. */
    record DeputyToBeAsked() implements SeatState {}

    /** The member is prevented and the deputy is called. */
    record DeputyAsked() implements SeatState {}

    /** The member is prevented and the deputy comes. */
    record DeputyComes(Presence presence) implements SeatState {}

    /** The deputy comes, and then the member wants to come after all: they and the official settle it. */
    record MemberWantsBack(Presence member, Presence deputy) implements SeatState {}

    /** The member is prevented, and there is no deputy who comes. */
    record Empty(boolean hasDeputy) implements SeatState {}

    SeatState CALLED = new Awaiting(false, false);
}
