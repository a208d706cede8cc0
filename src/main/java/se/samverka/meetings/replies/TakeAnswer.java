package se.samverka.meetings.replies;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.CallsDeputies;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.replies.SeatRules.Deputies;
import se.samverka.meetings.replies.SeatRules.Effect;
import se.samverka.meetings.replies.SeatStates.Answer;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Takes an answer to a call: keeps it, and does what follows, in one transaction. */
@Component
public class TakeAnswer {

    private final Meetings meetings;
    private final SeatStates states;
    private final CallsDeputies deputies;
    private final TellOfficial official;
    private final Bodies bodies;
    private final People people;
    private final Audit audit;
    private final CountyClock clock;

    TakeAnswer(
            Meetings meetings,
            SeatStates states,
            CallsDeputies deputies,
            TellOfficial official,
            Bodies bodies,
            People people,
            Audit audit,
            CountyClock clock) {
        this.meetings = meetings;
        this.states = states;
        this.deputies = deputies;
        this.official = official;
        this.bodies = bodies;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An answer, however it came.
     *
     * @param proxy whether somebody else pressed the button
     * @param stamp when the calendar made it, by its own clock; null where it says nothing
     * @param letter the letter's Message-ID; null where it came otherwise
     */
    record Given(
            MeetingId meeting,
            SeatId seat,
            SeatEvent event,
            Via via,
            boolean proxy,
            @Nullable Instant stamp,
            @Nullable String letter) {}

    /** An answer may be changed until the meeting starts. */
    Verdict whyNot(Meeting meeting) {
        if (meeting.cancelled()) return Verdict.hindered("cancelled", "Mötet är inställt. Du behöver inte svara.");
        if (meeting.startedBy(clock.instant())) return Verdict.hindered("has-been", "Mötet har redan varit.");
        return Verdict.FREE;
    }

    /**
     * @return the seat's state afterwards; empty where the seat was never called
     * @throws Refused when the meeting has begun
     */
    @MandateRule(
            id = "absence-to-the-official",
            says = "Ledamot anmäler förhinder till ansvarig tjänsteman",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    @Transactional
    Optional<SeatState> take(Actor actor, Given given) {
        var meeting = meetings.meeting(given.meeting());
        var verdict = whyNot(meeting);
        if (!verdict.allows()) throw new Refused(verdict);
        return states.lock(meeting.id(), given.seat())
                .map(state -> isStale(given) ? state : step(actor, meeting, given, state));
    }

    private SeatState step(Actor actor, Meeting meeting, Given given, SeatState state) {
        var step = SeatRules.next(state, given.event(), deputies(meeting, given.seat()));
        states.add(new Answer(
                meeting.id(),
                given.seat(),
                clock.instant(),
                speaker(given.event()),
                given.event(),
                given.via(),
                given.proxy(),
                given.stamp(),
                given.letter()));
        states.keep(meeting.id(), given.seat(), step.state());
        step.effects().forEach(effect -> carryOut(effect, meeting, given.seat()));
        audit.record(actor, "meetings.answer", meeting.subject(), details(given, state, step.state()));
        return step.state();
    }

    private void carryOut(Effect effect, Meeting meeting, SeatId seat) {
        switch (effect) {
            case CALL_DEPUTY -> deputies.callDeputy(meeting, seat);
            case SEE_THAT_DEPUTY_IS_CALLED -> deputies.callDeputyUnlessCalled(meeting, seat);
            case WITHDRAW_DEPUTY -> deputies.withdrawDeputy(meeting, seat);
            case TELL_OFFICIAL_SEAT_IS_EMPTY -> official.seatIsEmpty(meeting, seat);
            case TELL_OFFICIAL_TO_DECIDE -> official.decide(meeting, seat);
        }
    }

    /** Calendars may deliver late and twice: an answer made before the speaker's latest changes nothing. */
    private boolean isStale(Given given) {
        var stamp = given.stamp();
        return stamp != null
                && states.latestStamp(given.meeting(), given.seat(), speaker(given.event()))
                        .filter(latest -> !stamp.isAfter(latest))
                        .isPresent();
    }

    private Deputies deputies(Meeting meeting, SeatId seat) {
        var holders = people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(one -> one.seat().id().equals(seat))
                .findFirst();
        var hasDeputy = holders.flatMap(SeatHolders::calledDeputy).isPresent();
        var awaited = holders.flatMap(SeatHolders::calledMember).isPresent()
                && !states.prevented(meeting.id()).contains(seat);
        var atOnce = bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(charter -> charter.deputyCall() == DeputyCall.AT_ONCE)
                .orElse(true);
        return new Deputies(hasDeputy, atOnce, awaited);
    }

    private static String speaker(SeatEvent event) {
        return switch (event) {
            case SeatEvent.MemberSaysYes yes -> "member";
            case SeatEvent.MemberSaysNo no -> "member";
            case SeatEvent.DeputySaysYes yes -> "deputy";
            case SeatEvent.DeputySaysNo no -> "deputy";
            case SeatEvent.OfficialCallsDeputy call -> "official";
            case SeatEvent.OfficialLetsMemberBack back -> "official";
            case SeatEvent.MemberIsAppointed appointed -> "register";
            case SeatEvent.MemberLeaves leaves -> "register";
            case SeatEvent.DeputyIsAppointed appointed -> "register";
            case SeatEvent.DeputyLeaves leaves -> "register";
        };
    }

    private static Map<String, Object> details(Given given, SeatState before, SeatState after) {
        return Map.of(
                "seat",
                given.seat().value(),
                "answer",
                given.event().getClass().getSimpleName(),
                "via",
                given.via().name(),
                "proxy",
                given.proxy(),
                "state",
                Map.of(
                        "before", before.getClass().getSimpleName(),
                        "after", after.getClass().getSimpleName()));
    }
}
