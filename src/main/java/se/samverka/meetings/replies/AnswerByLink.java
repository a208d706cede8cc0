package se.samverka.meetings.replies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.people.People;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** The signed link in a call: shows on GET, answers by POST. */
@Component
class AnswerByLink implements OpensLink {

    private final Calls calls;
    private final Meetings meetings;
    private final Bodies bodies;
    private final People people;
    private final Answering answering;
    private final TakeAnswer answers;

    AnswerByLink(
            Calls calls, Meetings meetings, Bodies bodies, People people, Answering answering, TakeAnswer answers) {
        this.calls = calls;
        this.meetings = meetings;
        this.bodies = bodies;
        this.people = people;
        this.answering = answering;
        this.answers = answers;
    }

    @Override
    public String purpose() {
        return "call";
    }

    @Override
    public Page show(Opened opened) {
        var call = call(opened);
        return page(opened, call, meetings.meeting(call.meeting()));
    }

    @Override
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        var call = call(opened);
        var meeting = meetings.meeting(call.meeting());
        var asDeputy = call.toDeputy() || "ersattare".equals(form.getFirst("som"));
        var event = Answering.event(form.getFirst("svar"), asDeputy);
        if (event.isEmpty() || !answering.closed(call, meeting).isEmpty()) return page(opened, call, meeting);
        var speaker = asDeputy == call.toDeputy() ? call.person() : null;
        answers.take(
                new Actor.LinkHolder("call", speaker),
                new Given(meeting.id(), call.seat(), event.get(), Via.LINK, false, null, null));
        return new Answer.SeeOther(opened.action());
    }

    private AnswerPage page(Opened opened, Call call, Meeting meeting) {
        var body = bodies.body(meeting.body());
        return new AnswerPage(
                opened.action(),
                body.name(),
                Swedish.capital(Swedish.weekday(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Optional.ofNullable(meeting.place()).orElse("Platsen meddelas senare"),
                people.person(call.person()).name(),
                answering.standing(call, meeting),
                answering.choices(meeting, "Nej, jag har förhinder"),
                call.toDeputy() ? "" : answering.deputy(call, meeting),
                answering.choices(meeting, "Nej, jag kan inte"),
                answering.closed(call, meeting),
                meeting.address(body),
                opened.action() + "/kallelse.pdf");
    }

    private Call call(Opened opened) {
        var subject = opened.link().subject();
        return calls.find(UUID.fromString(subject.substring("call/".length()))).orElseThrow(NotFound::new);
    }
}
