package se.samverka.platform.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;

/** The VEVENT of an invitation. */
final class EventOf {

    private EventOf() {}

    static VEvent invitation(Invitation invitation) {
        return switch (invitation.method()) {
            case REQUEST -> answerable(invitation);
            case CANCEL -> cancelled(invitation);
            case PUBLISH -> published(invitation);
        };
    }

    private static VEvent answerable(Invitation invitation) {
        VEvent event = facts(invitation);
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        // Outlook's "propose new time" would come back as a COUNTER, which fourteen people cannot act on.
        event.add(new XProperty("X-MICROSOFT-DISALLOW-COUNTER", "TRUE"));
        organizer(event, invitation.organizer());
        attendee(event, invitation.attendee(), Rsvp.TRUE, PartStat.NEEDS_ACTION);
        return event;
    }

    private static VEvent cancelled(Invitation invitation) {
        VEvent event = facts(invitation);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(ImmutableTransp.TRANSPARENT);
        organizer(event, invitation.organizer());
        attendee(event, invitation.attendee(), Rsvp.FALSE);
        return event;
    }

    /** No attendee, so no calendar shows buttons; a cancelled one stays, so that subscribers see that it is. */
    static VEvent published(Invitation invitation) {
        VEvent event = facts(invitation);
        boolean cancelled = invitation.method() == Invitation.Method.CANCEL;
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        organizer(event, invitation.organizer());
        return event;
    }

    private static VEvent facts(Invitation invitation) {
        VEvent event = new VEvent(false);
        event.add(new Uid(line(invitation.uid())));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.stamp()));
        event.add(new DtStart<>(inStockholm(), seconds(invitation.start())));
        event.add(new DtEnd<>(inStockholm(), seconds(invitation.end())));
        event.add(new Summary(line(invitation.summary())));
        if (invitation.location() != null) event.add(new Location(line(invitation.location())));
        if (!invitation.description().isBlank()) event.add(new Description(lines(invitation.description())));
        if (!invitation.url().isBlank()) event.add(new Url(URI.create(invitation.url())));
        return event;
    }

    private static void organizer(VEvent event, Invitation.@Nullable Party party) {
        if (party == null) return;
        event.add(new Organizer(new ParameterList(List.of(cn(party))), mailto(party)));
    }

    private static void attendee(VEvent event, Invitation.@Nullable Party party, Parameter... asked) {
        if (party == null) return;
        Stream<Parameter> who = Stream.of(cn(party), CuType.INDIVIDUAL, Role.REQ_PARTICIPANT);
        List<Parameter> all = Stream.concat(who, Stream.of(asked)).toList();
        event.add(new Attendee(new ParameterList(all), mailto(party)));
    }

    /** Outlook does not know how RFC 6868 writes a quotation mark in a name. */
    private static Cn cn(Invitation.Party party) {
        return new Cn(line(party.name()).replace('"', '\''));
    }

    private static URI mailto(Invitation.Party party) {
        try {
            return new URI("mailto", line(party.email()), null);
        } catch (URISyntaxException unwritable) {
            throw new IllegalArgumentException("Not an address: " + party.email(), unwritable);
        }
    }

    private static ParameterList inStockholm() {
        return new ParameterList(List.of(new TzId(StockholmTime.ID)));
    }

    private static LocalDateTime seconds(LocalDateTime time) {
        return time.withNano(0);
    }

    /** One line without control characters: a stray CR makes Outlook refuse the whole file. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replaceAll("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "\ufffd");
    }
}
