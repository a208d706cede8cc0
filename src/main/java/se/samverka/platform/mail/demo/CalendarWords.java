package se.samverka.platform.mail.demo;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Fact;

/** What a calendar shows of a letter's calendar part. */
final class CalendarWords {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private CalendarWords() {}

    static List<Fact> of(String calendar, String method) {
        var event = event(calendar);
        var facts = new ArrayList<Fact>();
        facts.add(fact("I kalendern", inWords(method)));
        facts.add(fact("Rubrik", value(event, "SUMMARY")));
        facts.add(fact("Tid", when(event)));
        if (!value(event, "LOCATION").isEmpty()) facts.add(fact("Plats", value(event, "LOCATION")));
        return facts;
    }

    private static Fact fact(String term, String words) {
        return Fact.of(term, words);
    }

    private static String inWords(String method) {
        return switch (method) {
            case "REQUEST" -> "Kallelse med knapparna Ja och Nej";
            case "CANCEL" -> "Tas bort ur kalendern";
            default -> "För kännedom, utan knappar";
        };
    }

    private static String when(VEvent event) {
        var start = LocalDateTime.parse(value(event, "DTSTART"), WALL);
        var end = LocalDateTime.parse(value(event, "DTEND"), WALL);
        return Swedish.weekday(start.toLocalDate()) + " kl. " + Swedish.times(start, end);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static VEvent event(String calendar) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .<VEvent>getComponent(Component.VEVENT)
                    .orElseThrow();
        } catch (ParserException | IOException unreadable) {
            throw new IllegalStateException("Samverka sent a calendar part that cannot be read.", unreadable);
        }
    }
}
