package se.samverka.meetings.replies;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.meetings.replies.WhoSpeaks.Evidence;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.calendar.CalendarReply;
import se.samverka.platform.calendar.CalendarReply.Answer;
import se.samverka.platform.calendar.Calendars;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.ReadsLetters;
import se.samverka.platform.time.CountyClock;

/** Reads the answers that calendars send. */
@Component
class ReadsReplies implements ReadsLetters {

    private final Calendars calendars;
    private final Calls calls;
    private final Meetings meetings;
    private final TakeAnswer answers;
    private final UnclearAnswers unclear;
    private final People people;
    private final CountyClock clock;

    ReadsReplies(
            Calendars calendars,
            Calls calls,
            Meetings meetings,
            TakeAnswer answers,
            UnclearAnswers unclear,
            People people,
            CountyClock clock) {
        this.calendars = calendars;
        this.calls = calls;
        this.meetings = meetings;
        this.answers = answers;
        this.unclear = unclear;
        this.people = people;
        this.clock = clock;
    }

    /** A letter is ours when it holds a calendar's reply to one of our calls. */
    @Override
    public boolean read(IncomingLetter letter) {
        var text = letter.calendar();
        if (text == null) return false;
        var reply = calendars.readReply(text);
        var call = reply.flatMap(r -> callOf(letter, r));
        call.ifPresent(c -> apply(letter, reply.orElseThrow(), c));
        return call.isPresent();
    }

    private Optional<Call> callOf(IncomingLetter letter, CalendarReply reply) {
        return byToken(letter).or(() -> calls.findByUid(reply.uid()));
    }

    private Optional<Call> byToken(IncomingLetter letter) {
        return letter.tokens().stream()
                .flatMap(t -> calls.findByToken(t).stream())
                .findFirst();
    }

    private void apply(IncomingLetter letter, CalendarReply reply, Call call) {
        var meeting = meetings.meeting(call.meeting());
        if (!answers.whyNot(meeting).allows() || call.withdrawn()) return;
        switch (WhoSpeaks.from(evidence(letter, reply, call, meeting))) {
            case WhoSpeaks.TheInvited invited -> take(letter, reply, call, call.toDeputy(), false);
            case WhoSpeaks.OnBehalfOfTheInvited proxy -> take(letter, reply, call, call.toDeputy(), true);
            case WhoSpeaks.TheOwnDeputy deputy -> take(letter, reply, call, true, false);
            case WhoSpeaks.Unclear nobody -> askOfficial(letter, reply, call, nobody.why());
        }
    }

    private Evidence evidence(IncomingLetter letter, CalendarReply reply, Call call, Meeting meeting) {
        var deputy = call.toDeputy() ? null : address(deputy(meeting, call));
        return new Evidence(
                letter.dmarc(),
                byToken(letter).filter(c -> c.uid().equals(reply.uid())).isPresent(),
                letter.from().toLowerCase(Locale.ROOT),
                reply.sentBy(),
                reply.attendee(),
                java.util.Objects.requireNonNullElse(address(people.person(call.person())), ""),
                deputy);
    }

    private @Nullable Person deputy(Meeting meeting, Call call) {
        return people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(seat -> seat.seat().id().equals(call.seat()))
                .flatMap(seat -> seat.calledDeputy().map(Holder::person).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String address(@Nullable Person person) {
        return person == null || person.email() == null ? null : person.email().toLowerCase(Locale.ROOT);
    }

    /** Whoever answers clearly has nothing unclear left standing. */
    private void take(IncomingLetter letter, CalendarReply reply, Call call, boolean asDeputy, boolean proxy) {
        if (reply.answer() == Answer.OTHER) return;
        unclear.settleMaybe(call, letter.from(), clock.instant());
        event(reply.answer(), asDeputy)
                .ifPresentOrElse(
                        event -> answers.take(
                                new Actor.LinkHolder("calendar", speaker(call, asDeputy)),
                                new Given(
                                        call.meeting(),
                                        call.seat(),
                                        event,
                                        Via.CALENDAR,
                                        proxy,
                                        reply.stamp(),
                                        letter.messageId())),
                        () -> askOfficial(letter, reply, call, WhoSpeaks.Why.MAYBE));
    }

    private static @Nullable PersonId speaker(Call call, boolean asDeputy) {
        return asDeputy == call.toDeputy() ? call.person() : null;
    }

    private static Optional<SeatEvent> event(Answer answer, boolean asDeputy) {
        return switch (answer) {
            case ACCEPTED ->
                Optional.of(
                        asDeputy
                                ? new SeatEvent.DeputySaysYes(Presence.ON_SITE)
                                : new SeatEvent.MemberSaysYes(Presence.ON_SITE));
            case DECLINED -> Optional.of(asDeputy ? new SeatEvent.DeputySaysNo() : new SeatEvent.MemberSaysNo());
            case TENTATIVE, OTHER -> Optional.empty();
        };
    }

    private void askOfficial(IncomingLetter letter, CalendarReply reply, Call call, WhoSpeaks.Why why) {
        unclear.add(call, why, letter.from(), reply.answer().name(), clock.instant());
    }
}
