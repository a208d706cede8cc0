package se.samverka.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.platform.web.NotFound;

/** Finds a meeting by its address: the body's slug, and the day. */
@Component
public class FindsMeeting {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,2}))?");

    private final Bodies bodies;
    private final Meetings meetings;

    FindsMeeting(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    public record Found(Body body, Meeting meeting) {
        public String address() {
            return meeting.address(body);
        }
    }

    /** @throws NotFound where there is no such body or meeting */
    public Found meeting(String organ, String dag) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var parts = DAY.matcher(dag);
        if (!parts.matches()) throw new NotFound();
        var ordinal = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return new Found(
                body, meetings.find(body.id(), day(parts.group(1)), ordinal).orElseThrow(NotFound::new));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new NotFound();
        }
    }
}
