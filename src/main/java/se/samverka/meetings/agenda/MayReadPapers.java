package se.samverka.meetings.agenda;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.ReadsPapers;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;

/** Unpublished papers go to those who work with the body and those who are called: nobody else. */
@Component
class MayReadPapers implements ReadsPapers {

    private final Rights rights;
    private final Calls calls;
    private final People people;

    MayReadPapers(Rights rights, Calls calls, People people) {
        this.rights = rights;
        this.calls = calls;
        this.people = people;
    }

    @Override
    public boolean all(Meeting meeting, Body body, Actor reader) {
        return rights.holdsAny(reader, Set.of("support", "chair", "vice-chair"), body.slug())
                || isCalled(meeting, reader);
    }

    @Override
    public boolean opensBy(Call call, Meeting meeting) {
        return !call.withdrawn()
                && people.listSeats(meeting.body(), meeting.day()).stream()
                        .filter(seat -> seat.seat().id().equals(call.seat()))
                        .flatMap(seat -> (call.toDeputy() ? seat.deputy() : seat.member()).stream())
                        .map(Holder::person)
                        .anyMatch(person -> person.id().equals(call.person()));
    }

    private boolean isCalled(Meeting meeting, Actor reader) {
        return reader.personId()
                .filter(person -> calls.list(meeting.id()).stream()
                        .anyMatch(call -> call.person().equals(person) && opensBy(call, meeting)))
                .isPresent();
    }
}
