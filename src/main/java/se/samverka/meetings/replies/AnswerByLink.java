package se.samverka.meetings.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.replies.AnswerPage.Choice;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
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
    private final SeatStates states;
    private final TakeAnswer answers;
    private final CountyClock clock;

    AnswerByLink(
            Calls calls,
            Meetings meetings,
            Bodies bodies,
            People people,
            SeatStates states,
            TakeAnswer answers,
            CountyClock clock) {
        this.calls = calls;
        this.meetings = meetings;
        this.bodies = bodies;
        this.people = people;
        this.states = states;
        this.answers = answers;
        this.clock = clock;
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
        var event = event(form.getFirst("svar"), asDeputy);
        if (event.isEmpty() || !closed(call, meeting).isEmpty()) return page(opened, call, meeting);
        var speaker = asDeputy == call.toDeputy() ? call.person() : null;
        answers.take(
                new Actor.LinkHolder("call", speaker),
                new Given(meeting.id(), call.seat(), event.get(), Via.LINK, false, null, null));
        return new Answer.SeeOther(opened.action());
    }

    private AnswerPage page(Opened opened, Call call, Meeting meeting) {
        var body = bodies.body(meeting.body());
        var seat = seat(meeting, call);
        var state =
                Optional.ofNullable(states.list(meeting.id()).get(call.seat())).orElse(SeatState.CALLED);
        var forwarded = !call.toDeputy() && seat.deputy().isPresent();
        return new AnswerPage(
                opened.action(),
                body.name(),
                Swedish.capital(Swedish.weekday(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Optional.ofNullable(meeting.place()).orElse("Platsen meddelas senare"),
                people.person(call.person()).name(),
                standing(call, seat, state, meeting),
                choices(meeting, "Nej, jag har förhinder"),
                forwarded ? name(seat.deputy(), "") : "",
                choices(meeting, "Nej, jag kan inte"),
                closed(call, meeting),
                meeting.address(body),
                opened.action() + "/kallelse.pdf");
    }

    private String closed(Call call, Meeting meeting) {
        if (call.withdrawn()) return "Du behöver inte komma";
        if (!holds(call, seat(meeting, call))) return "Du är inte längre kallad";
        var verdict = answers.whyNot(meeting);
        return verdict.allows() ? "" : verdict.hindrances().getFirst().sentence();
    }

    /** Whoever has left the seat answers for it no more. */
    private static boolean holds(Call call, SeatHolders seat) {
        var holder = call.toDeputy() ? seat.deputy() : seat.member();
        return holder.filter(h -> h.person().id().equals(call.person())).isPresent();
    }

    private String standing(Call call, SeatHolders seat, SeatState state, Meeting meeting) {
        return call.toDeputy()
                ? Standing.toDeputy(state, name(seat.member(), "Ledamoten"))
                : Standing.toMember(state, name(seat.deputy(), "ersättaren"), official(meeting));
    }

    private String official(Meeting meeting) {
        return name(
                people.list(meeting.body(), Charge.SUPPORT, clock.today()).stream()
                        .findFirst(),
                "Tjänstepersonsstödet");
    }

    private List<Choice> choices(Meeting meeting, String no) {
        var modes = bodies.charterOn(meeting.body(), meeting.day())
                .map(charter -> charter.attendanceModes())
                .orElse(Set.of(AttendanceMode.ON_SITE));
        var choices = new ArrayList<Choice>();
        if (modes.size() > 1) {
            choices.add(new Choice("ja-plats", "Ja, jag kommer på plats", true));
            choices.add(new Choice("ja-distans", "Ja, jag är med på distans", true));
        } else {
            choices.add(new Choice("ja-plats", "Ja, jag kommer", true));
        }
        choices.add(new Choice("nej", no, false));
        return choices;
    }

    private static Optional<SeatEvent> event(@org.jspecify.annotations.Nullable String answer, boolean asDeputy) {
        var presences = Map.of("ja-plats", Presence.ON_SITE, "ja-distans", Presence.REMOTE);
        if ("nej".equals(answer))
            return Optional.of(asDeputy ? new SeatEvent.DeputySaysNo() : new SeatEvent.MemberSaysNo());
        return Optional.ofNullable(presences.get(answer == null ? "" : answer))
                .map(p -> asDeputy ? new SeatEvent.DeputySaysYes(p) : new SeatEvent.MemberSaysYes(p));
    }

    private Call call(Opened opened) {
        var subject = opened.link().subject();
        return calls.find(UUID.fromString(subject.substring("call/".length()))).orElseThrow(NotFound::new);
    }

    private SeatHolders seat(Meeting meeting, Call call) {
        return people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(s -> s.seat().id().equals(call.seat()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String name(Optional<Holder> holder, String otherwise) {
        return holder.map(h -> h.person().name()).orElse(otherwise);
    }
}
