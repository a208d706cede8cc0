package se.samverka.platform.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes with ical4j and folds itself, as ical4j counts characters where RFC 5545 §3.1 counts octets; reads with
 * {@link ReplyReader}, as a strict reader would turn away half of what Exchange sends.
 */
@Component
class StockholmCalendars implements Calendars {

    private static final String HOURLY = "PT1H";

    @Override
    public String write(Invitation invitation) {
        Calendar calendar = begin(invitation.method().name());
        calendar.add(StockholmTime.component());
        calendar.add(EventOf.invitation(invitation));
        return Folding.fold(calendar.toString());
    }

    @Override
    public String feed(String name, List<Invitation> events) {
        Calendar calendar = begin(Invitation.Method.PUBLISH.name());
        calendar.add(new XProperty("NAME", EventOf.line(name)));
        calendar.add(new XProperty("X-WR-CALNAME", EventOf.line(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", StockholmTime.ID));
        calendar.add(new RefreshInterval(new ParameterList(), Duration.parse(HOURLY)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOURLY));
        calendar.add(StockholmTime.component());
        events.forEach(event -> calendar.add(EventOf.published(event)));
        return Folding.fold(calendar.toString());
    }

    @Override
    public Optional<CalendarReply> readReply(String text) {
        return ReplyReader.read(text);
    }

    private static Calendar begin(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Samverka//Samverka//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        return calendar;
    }
}
