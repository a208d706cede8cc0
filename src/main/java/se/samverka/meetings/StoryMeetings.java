package se.samverka.meetings;

import org.springframework.stereotype.Component;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.web.NotFound;

/** Finds the meeting that a story speaks of, as {@code aldre 2017-09-19}. */
@Component
public class StoryMeetings {

    private final FindsMeeting finding;

    StoryMeetings(FindsMeeting finding) {
        this.finding = finding;
    }

    /** @throws Obstacle where there is no such meeting */
    public Found meeting(String words) {
        var bodyAndDay = words.split(" +", 2);
        try {
            if (bodyAndDay.length == 2) return finding.meeting(bodyAndDay[0], bodyAndDay[1]);
        } catch (NotFound missing) {
            // The sentence below says what was looked for.
        }
        throw new Obstacle(
                "Mötet \"%s\" finns inte. Skriv gruppens adress och dagen, som aldre 2017-09-19.".formatted(words));
    }
}
