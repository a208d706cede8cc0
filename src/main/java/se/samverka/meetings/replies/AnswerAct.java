package se.samverka.meetings.replies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.StoryMeetings;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.meetings.replies.TakeAnswer.Given;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.story.StoryAct;
import se.samverka.platform.time.CountyClock;

/** {@code svar}: answers to a call come in, told by the seats' names. */
@Component
class AnswerAct implements StoryAct {

    private static final Map<String, SeatEvent> ANSWERS = answers();
    private static final Choices<Via> WAYS =
            Choices.of("kalender", Via.CALENDAR).or("länk", Via.LINK).or("tjänsteperson", Via.OFFICIAL);

    private final TakeAnswer answers;
    private final StoryMeetings finding;
    private final People people;
    private final CountyClock clock;

    AnswerAct(TakeAnswer answers, StoryMeetings finding, People people, CountyClock clock) {
        this.answers = answers;
        this.finding = finding;
        this.people = people;
        this.clock = clock;
    }

    private static Map<String, SeatEvent> answers() {
        var words = new LinkedHashMap<String, SeatEvent>();
        words.put("ja", new SeatEvent.MemberSaysYes(Presence.ON_SITE));
        words.put("ja på distans", new SeatEvent.MemberSaysYes(Presence.REMOTE));
        words.put("nej", new SeatEvent.MemberSaysNo());
        words.put("ersättare ja", new SeatEvent.DeputySaysYes(Presence.ON_SITE));
        words.put("ersättare ja på distans", new SeatEvent.DeputySaysYes(Presence.REMOTE));
        words.put("ersättare nej", new SeatEvent.DeputySaysNo());
        words.put("kalla ersättare", new SeatEvent.OfficialCallsDeputy());
        words.put("ledamot tillbaka", new SeatEvent.OfficialLetsMemberBack());
        return words;
    }

    @Override
    public String name() {
        return "svar";
    }

    /** @param seat the seat's label */
    private record Said(String seat, SeatEvent event) {}

    @Override
    public Scene read(Fields row) {
        var meeting = row.text(name());
        var via = row.findChoice("via", WAYS).orElse(Via.CALENDAR);
        var all = new ArrayList<Said>();
        ANSWERS.forEach((word, event) ->
                row.words(word).stream().map(Value::text).forEach(seat -> all.add(new Said(seat, event))));
        return actor -> play(actor, finding.meeting(meeting), List.copyOf(all), via);
    }

    private void play(Actor actor, Found found, List<Said> all, Via via) {
        var seats = people.listSeats(found.body().id(), found.meeting().day());
        for (var said : all) {
            var seat = seat(seats, said.seat());
            var given = new Given(
                    found.meeting().id(),
                    seat.seat().id(),
                    said.event(),
                    via,
                    false,
                    via == Via.CALENDAR ? clock.instant() : null,
                    null);
            var state = answers.take(speaker(actor, seat, said.event(), via), given);
            if (state.isEmpty())
                throw new Obstacle("%s är inte kallad än. Skicka kallelsen före svaret.".formatted(said.seat()));
        }
    }

    private static SeatHolders seat(List<SeatHolders> seats, String label) {
        return seats.stream()
                .filter(seat -> seat.seat().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Obstacle("Platsen \"%s\" finns inte i gruppen.".formatted(label)));
    }

    private static Actor speaker(Actor official, SeatHolders seat, SeatEvent event, Via via) {
        return switch (via) {
            case OFFICIAL, REGISTER -> official;
            case CALENDAR -> new Actor.LinkHolder("calendar", holder(seat, event));
            case LINK, SIGNED_IN -> new Actor.LinkHolder("call", holder(seat, event));
        };
    }

    private static @Nullable PersonId holder(SeatHolders seat, SeatEvent event) {
        var deputy = event instanceof SeatEvent.DeputySaysYes || event instanceof SeatEvent.DeputySaysNo;
        return (deputy ? seat.deputy() : seat.member())
                .map(Holder::person)
                .map(person -> person.id())
                .orElse(null);
    }
}
