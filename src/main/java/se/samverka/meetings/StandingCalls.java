package se.samverka.meetings;

import org.springframework.stereotype.Component;
import se.samverka.people.Holder;
import se.samverka.people.People;

/** Whether a call still stands: rights follow the seat, for exactly as long as somebody serves on it. */
@Component
public class StandingCalls {

    private final People people;

    StandingCalls(People people) {
        this.people = people;
    }

    public boolean stands(Call call, Meeting meeting) {
        return !call.withdrawn()
                && people.listSeats(meeting.body(), meeting.day()).stream()
                        .filter(seat -> seat.seat().id().equals(call.seat()))
                        .flatMap(seat -> (call.toDeputy() ? seat.deputy() : seat.member()).stream())
                        .map(Holder::person)
                        .anyMatch(person -> person.id().equals(call.person()));
    }
}
