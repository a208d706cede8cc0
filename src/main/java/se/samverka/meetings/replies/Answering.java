package se.samverka.meetings.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.meetings.Call;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.replies.AnswerPage.Choice;
import se.samverka.meetings.replies.Standing.NoDeputy;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.NotFound;

/** What a called person is asked and can answer: the same behind the link in a letter as on a page when signed in. */
@Component
class Answering {

    private static final Map<String, Presence> YES =
            Map.of("ja-plats", Presence.ON_SITE, "ja-distans", Presence.REMOTE);

    private final Bodies bodies;
    private final People people;
    private final SeatStates states;
    private final TakeAnswer answers;
    private final CountyClock clock;

    Answering(Bodies bodies, People people, SeatStates states, TakeAnswer answers, CountyClock clock) {
        this.bodies = bodies;
        this.people = people;
        this.states = states;
        this.answers = answers;
        this.clock = clock;
    }

    /** What the form's word means; empty for a word that we did not write. */
    static Optional<SeatEvent> event(@Nullable String answer, boolean asDeputy) {
        if ("nej".equals(answer))
            return Optional.of(asDeputy ? new SeatEvent.DeputySaysNo() : new SeatEvent.MemberSaysNo());
        return Optional.ofNullable(YES.get(answer == null ? "" : answer))
                .map(p -> asDeputy ? new SeatEvent.DeputySaysYes(p) : new SeatEvent.MemberSaysYes(p));
    }

    /** @param no the word on the last button */
    List<Choice> choices(Meeting meeting, String no) {
        var modes = bodies.workingCharterOn(meeting.body(), meeting.day())
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

    /** Why nothing can be answered any more; empty while it can. */
    String closed(Call call, Meeting meeting) {
        if (!holds(call, seat(call, meeting))) return "Du är inte längre kallad";
        if (call.withdrawn()) return "Du behöver inte komma";
        var verdict = answers.whyNot(meeting);
        return verdict.allows() ? "" : verdict.hindrances().getFirst().sentence();
    }

    /** Whoever has left the seat, or is on leave, is asked no more; a deputy who is sent home reads so. */
    boolean asks(Call call, Meeting meeting) {
        return holds(call, seat(call, meeting)) && (call.toDeputy() || !call.withdrawn());
    }

    /** Whoever has left the seat answers for it no more. */
    private static boolean holds(Call call, SeatHolders seat) {
        var holder = call.toDeputy() ? seat.deputy() : seat.member();
        return holder.filter(h -> h.person().id().equals(call.person())).isPresent();
    }

    /** What is answered already, said to the called person; empty where nothing is. */
    String standing(Call call, Meeting meeting) {
        var seat = seat(call, meeting);
        var state =
                Optional.ofNullable(states.list(meeting.id()).get(call.seat())).orElse(SeatState.CALLED);
        return call.toDeputy()
                ? Standing.toDeputy(state, name(seat.member(), "Ledamoten"))
                : Standing.toMember(
                        state,
                        states.prevented(meeting.id()).contains(call.seat()),
                        NoDeputy.of(bodies.hasDeputies(meeting.body(), meeting.day()), seat),
                        name(seat.deputy(), "ersättaren"),
                        officials(meeting));
    }

    /** The name of the seat's deputy who can be called; empty where there is none. */
    String deputy(Call call, Meeting meeting) {
        return name(seat(call, meeting).calledDeputy(), "");
    }

    private SeatHolders seat(Call call, Meeting meeting) {
        return people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(s -> s.seat().id().equals(call.seat()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String officials(Meeting meeting) {
        var names = people.list(meeting.body(), Charge.SUPPORT, clock.today()).stream()
                .map(holder -> holder.person().name())
                .toList();
        return names.isEmpty() ? "tjänstepersonsstödet" : String.join(" eller ", names);
    }

    private static String name(Optional<Holder> holder, String otherwise) {
        return holder.map(h -> h.person().name()).orElse(otherwise);
    }
}
