package se.samverka.meetings.agenda;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.meetings.Calls;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.ReadsPapers;
import se.samverka.meetings.StandingCalls;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;

/** Unpublished papers go to those who work with the body and those who are called: nobody else. */
@Component
class MayReadPapers implements ReadsPapers {

    private final Rights rights;
    private final Calls calls;
    private final StandingCalls standing;

    MayReadPapers(Rights rights, Calls calls, StandingCalls standing) {
        this.rights = rights;
        this.calls = calls;
        this.standing = standing;
    }

    @Override
    public boolean all(Meeting meeting, Body body, Actor reader) {
        return rights.holdsAny(reader, Set.of("support", "chair", "vice-chair"), body.slug())
                || isCalled(meeting, reader);
    }

    private boolean isCalled(Meeting meeting, Actor reader) {
        return reader.personId()
                .filter(person -> calls.list(meeting.id()).stream()
                        .anyMatch(call -> call.person().equals(person) && standing.stands(call, meeting)))
                .isPresent();
    }
}
