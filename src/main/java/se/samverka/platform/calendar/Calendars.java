package se.samverka.platform.calendar;

import java.util.List;
import java.util.Optional;

/** Writes and reads iCalendar text. */
public interface Calendars {

    /** One invitation, with VTIMEZONE Europe/Stockholm. */
    String write(Invitation invitation);

    /** A subscription: many published events under one name. */
    String feed(String name, List<Invitation> events);

    /** The reply in the text, or empty where it is none (a request forwarded, a counter, noise). Never throws. */
    Optional<CalendarReply> readReply(String text);
}
