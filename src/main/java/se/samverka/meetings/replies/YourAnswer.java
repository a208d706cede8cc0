package se.samverka.meetings.replies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Body;
import se.samverka.meetings.AsksForAnswer;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Section;

/** Asks a called person who is signed in, on the meeting's page and on the person's own, and takes the answer. */
@Controller
class YourAnswer implements OnMeetingPage, AsksForAnswer {

    private final FindsMeeting finding;
    private final Calls calls;
    private final Answering answering;
    private final TakeAnswer answers;

    YourAnswer(FindsMeeting finding, Calls calls, Answering answering, TakeAnswer answers) {
        this.finding = finding;
        this.calls = calls;
        this.answering = answering;
        this.answers = answers;
    }

    /**
     * Whether the reader comes: the buttons, and what is answered already.
     *
     * @param action where the form goes
     * @param back where the answer leads: {@code min} for the reader's own page, else the meeting's
     * @param standing empty where nothing is answered
     * @param closed why nothing can be answered; empty while it can
     * @param deputy who is asked when the reader cannot; empty where nobody is
     */
    record Question(
            String action, String back, String standing, List<AnswerPage.Choice> choices, String closed, String deputy)
            implements Section {}

    @Override
    public Place place() {
        return Place.YOUR_ANSWER;
    }

    @Override
    public Optional<Section> section(Meeting meeting, Body body, Actor reader) {
        return question(meeting, body, reader, false);
    }

    @Override
    public Optional<Section> question(Meeting meeting, Body body, Actor reader, boolean fromDesk) {
        return call(meeting, reader)
                .filter(call -> answering.asks(call, meeting))
                .map(call -> new Question(
                        meeting.address(body) + "/mitt-svar",
                        fromDesk ? "min" : "",
                        answering.standing(call, meeting),
                        answering.choices(meeting, call.toDeputy() ? "Nej, jag kan inte" : "Nej, jag har förhinder"),
                        answering.closed(call, meeting),
                        call.toDeputy() ? "" : answering.deputy(call, meeting)));
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping("/organ/{organ}/moten/{dag}/mitt-svar")
    Answer answer(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String till,
            Actor reader) {
        var found = finding.meeting(organ, dag);
        var call = call(found.meeting(), reader).orElseThrow(NotFound::new);
        if (answering.closed(call, found.meeting()).isEmpty())
            Answering.event(svar, call.toDeputy()).ifPresent(event -> take(reader, call, event));
        return new Answer.SeeOther(till.equals("min") ? "/min" : found.address());
    }

    private void take(Actor reader, Call call, SeatEvent event) {
        answers.take(reader, new Given(call.meeting(), call.seat(), event, Via.SIGNED_IN, false, null, null));
    }

    /** The reader's own; a call that holds before one that is withdrawn. */
    private Optional<Call> call(Meeting meeting, Actor reader) {
        return reader.isSignedIn()
                ? reader.personId()
                        .flatMap(person -> calls.list(meeting.id()).stream()
                                .filter(call -> call.person().equals(person))
                                .min(java.util.Comparator.comparing(Call::withdrawn)))
                : Optional.empty();
    }
}
