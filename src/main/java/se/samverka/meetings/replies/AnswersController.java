package se.samverka.meetings.replies;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;

/** What the official fills in for somebody who phoned. */
@Controller
class AnswersController {

    private static final Map<String, SeatEvent> ANSWERS = Map.of(
            "ledamot-ja-plats", new SeatEvent.MemberSaysYes(Presence.ON_SITE),
            "ledamot-ja-distans", new SeatEvent.MemberSaysYes(Presence.REMOTE),
            "ledamot-nej", new SeatEvent.MemberSaysNo(),
            "ersattare-ja-plats", new SeatEvent.DeputySaysYes(Presence.ON_SITE),
            "ersattare-ja-distans", new SeatEvent.DeputySaysYes(Presence.REMOTE),
            "ersattare-nej", new SeatEvent.DeputySaysNo(),
            "kalla-ersattare", new SeatEvent.OfficialCallsDeputy(),
            "ledamot-tillbaka", new SeatEvent.OfficialLetsMemberBack());

    private final FindsMeeting finding;
    private final TakeAnswer answers;
    private final UnclearAnswers unclear;
    private final CountyClock clock;

    AnswersController(FindsMeeting finding, TakeAnswer answers, UnclearAnswers unclear, CountyClock clock) {
        this.finding = finding;
        this.answers = answers;
        this.unclear = unclear;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/moten/{dag}/svar")
    Answer fillIn(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam UUID plats,
            @RequestParam String svar,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var event = ANSWERS.get(svar);
        if (event == null) throw new NotFound();
        if (answers.whyNot(found.meeting()).allows())
            answers.take(
                    actor, new Given(found.meeting().id(), new SeatId(plats), event, Via.OFFICIAL, false, null, null));
        return new Answer.SeeOther(found.address() + "#svar");
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/moten/{dag}/svar/oklart")
    Answer settle(@PathVariable String organ, @PathVariable String dag, @RequestParam UUID id) {
        var found = finding.meeting(organ, dag);
        unclear.settle(found.meeting().id(), id, clock.instant());
        return new Answer.SeeOther(found.address() + "#svar");
    }
}
