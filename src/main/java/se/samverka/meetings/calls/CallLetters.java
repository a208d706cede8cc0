package se.samverka.meetings.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Seat;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Call;
import se.samverka.meetings.Meeting;
import se.samverka.people.Person;
import se.samverka.platform.calendar.Calendars;
import se.samverka.platform.calendar.Invitation;
import se.samverka.platform.calendar.Invitation.Method;
import se.samverka.platform.calendar.Invitation.Party;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** The letters around a call: to the member, for the deputy's information, to the called deputy, and its withdrawal. */
@Component
class CallLetters {

    private static final Duration LINK_OUTLIVES_MEETING = Duration.ofDays(30);

    private final Calendars calendars;
    private final SignedLinks links;
    private final Sender sender;
    private final Settings settings;
    private final CountyClock clock;

    CallLetters(Calendars calendars, SignedLinks links, Sender sender, Settings settings, CountyClock clock) {
        this.calendars = calendars;
        this.links = links;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    Letter toMember(Occasion occasion, Call call, Person person, Seat seat, @Nullable Person deputy) {
        var changed = call.sequence() > 0;
        var link = link(occasion.meeting(), call);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("%s till %s %s, %s."
                .formatted(
                        changed ? "Kallelsen är ändrad: du är kallad" : "Du är kallad",
                        occasion.body().name(),
                        occasion.when(),
                        occasion.place())));
        blocks.add(new Block.Button("Svara om du kommer", link));
        blocks.add(new Block.Paragraph(
                "Du kan också svara med knapparna i Outlook eller i din kalender." + steppingIn(deputy)));
        blocks.addAll(atADistance(occasion));
        blocks.addAll(agenda(occasion, link));
        return letter(
                occasion,
                call,
                person,
                changed ? "notice-changed" : "notice",
                (changed ? "Ändrad kallelse: " : "Kallelse: ") + subject(occasion),
                blocks,
                "Du får mejlet för att du är ledamot (%s) i %s."
                        .formatted(seat.label(), occasion.body().name()),
                part(occasion, call, person, Method.REQUEST),
                attachment(occasion),
                Letter.Urgency.IN_DAYTIME);
    }

    Letter toDeputyForInformation(Occasion occasion, Person deputy, Person member) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "%s möts %s, %s.".formatted(occasion.body().name(), occasion.when(), occasion.place())));
        blocks.add(new Block.Paragraph(
                "Det här är för din kännedom. Du behöver inte svara. Får %s förhinder kallar vi dig."
                        .formatted(member.name())));
        blocks.addAll(agenda(occasion, settings.at(occasion.meeting().address(occasion.body()))));
        return new Letter(
                "notice-copy/%s/%s/%d"
                        .formatted(occasion.meeting().id().value(), deputy.id().value(), occasion.version()),
                "deputys-copy",
                Letter.Urgency.IN_DAYTIME,
                recipient(deputy),
                sender.address(occasion.body()),
                human(occasion).orElse(null),
                "För kännedom: " + subject(occasion),
                blocks,
                "Du får mejlet för att du är personlig ersättare för %s.".formatted(member.name()),
                new Letter.CalendarPart("PUBLISH", calendars.write(published(occasion, deputy))),
                attachment(occasion),
                occasion.meeting().subject(),
                null);
    }

    /** @param prevented whether the member has said no; of one who has not answered nothing is said */
    Letter toCalledDeputy(Occasion occasion, Call call, Person deputy, Stead stead) {
        var link = link(occasion.meeting(), call);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("%s till %s %s, %s."
                .formatted(stead.calling(), occasion.body().name(), occasion.when(), occasion.place())));
        blocks.add(new Block.Button("Svara om du kommer", link));
        blocks.add(new Block.Paragraph("Du kan också svara med knapparna i Outlook eller i din kalender."));
        blocks.addAll(atADistance(occasion));
        blocks.addAll(agenda(occasion, link));
        return letter(
                occasion,
                call,
                deputy,
                "deputy-called",
                "Du kallas som ersättare: " + subject(occasion),
                blocks,
                "Du får mejlet för att du är personlig ersättare för %s.".formatted(stead.whose()),
                part(occasion, call, deputy, Method.REQUEST),
                attachment(occasion),
                urgency(occasion.meeting()));
    }

    Letter toWithdrawnDeputy(Occasion occasion, Call call, Person deputy, Person member) {
        return letter(
                occasion,
                call,
                deputy,
                "deputy-withdrawn",
                "Du behöver inte komma: " + subject(occasion),
                List.of(new Block.Paragraph("%s kommer själv till %s %s. Du behöver inte komma."
                        .formatted(member.name(), occasion.body().name(), occasion.when()))),
                "Du får mejlet för att du var kallad som ersättare för %s.".formatted(member.name()),
                part(occasion, call, deputy, Method.CANCEL),
                List.of(),
                urgency(occasion.meeting()));
    }

    /** @param why one sentence on what has changed */
    Letter toLeaver(Occasion occasion, Call call, Person leaver, String why) {
        return letter(
                occasion,
                call,
                leaver,
                "call-ended",
                "Du är inte längre kallad: " + subject(occasion),
                List.of(new Block.Paragraph("%s Du är därför inte kallad till %s %s."
                        .formatted(why, occasion.body().name(), occasion.when()))),
                "Du får mejlet för att du var kallad till mötet.",
                part(occasion, call, leaver, Method.CANCEL),
                List.of(),
                urgency(occasion.meeting()));
    }

    private Letter letter(
            Occasion occasion,
            Call call,
            Person person,
            String kind,
            String subject,
            List<Block> blocks,
            String why,
            Letter.CalendarPart part,
            List<Letter.Attachment> attachments,
            Letter.Urgency urgency) {
        return new Letter(
                "%s/%s/%d".formatted(kind, call.id(), call.sequence()),
                kind,
                urgency,
                recipient(person),
                sender.address(occasion.body()),
                human(occasion).orElse(null),
                subject,
                blocks,
                why,
                part,
                attachments,
                call.subject(),
                null);
    }

    /** Within 24 hours of the meeting, quiet hours yield. */
    Letter.Urgency urgency(Meeting meeting) {
        var close = Duration.between(clock.instant(), meeting.startInstant()).compareTo(Duration.ofHours(24)) < 0;
        return close ? Letter.Urgency.AT_ANY_HOUR : Letter.Urgency.IN_DAYTIME;
    }

    /** The video meeting's address goes to the called alone: never to a copy, a page or a calendar that others see. */
    private static List<Block> atADistance(Occasion occasion) {
        var link = occasion.meeting().remoteLink();
        return link == null ? List.of() : List.of(new Block.Link("Delta på distans", link));
    }

    private List<Block> agenda(Occasion occasion, String link) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(occasion)));
        blocks.add(new Block.Heading("Dagordning"));
        blocks.add(new Block.Points(
                occasion.agenda().stream().map(CallLetters::line).toList(), true));
        var pdf = link.contains("/s/")
                ? link + "/kallelse.pdf"
                : settings.at(occasion.meeting().address(occasion.body()) + "/kallelse.pdf");
        blocks.add(new Block.Link("Alla handlingar i en pdf", pdf));
        return blocks;
    }

    private static List<Block.Fact> facts(Occasion occasion) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("Tid", Swedish.capital(occasion.when())));
        facts.add(new Block.Fact("Plats", occasion.place()));
        return facts;
    }

    private static String line(AgendaItem item) {
        var details = new ArrayList<String>();
        if (item.minutes() > 0) details.add(item.minutes() + " min");
        details.add(item.kind().swedish());
        return "%s (%s)".formatted(item.heading(), String.join(", ", details));
    }

    private static String steppingIn(@Nullable Person deputy) {
        return deputy == null ? "" : " Får du förhinder frågar vi din ersättare, %s.".formatted(deputy.name());
    }

    private Letter.CalendarPart part(Occasion occasion, Call call, Person person, Method method) {
        return new Letter.CalendarPart(method.name(), calendars.write(invitation(occasion, call, person, method)));
    }

    private Invitation invitation(Occasion occasion, Call call, Person person, Method method) {
        return new Invitation(
                call.uid(),
                call.sequence(),
                method,
                occasion.body().name(),
                new Party(occasion.body().name(), sender.answersTo(occasion.body(), call)),
                new Party(person.fullName(), address(person)),
                occasion.meeting().start(),
                occasion.meeting().end(),
                occasion.place(),
                description(occasion),
                settings.at(occasion.meeting().address(occasion.body())),
                clock.instant());
    }

    private Invitation published(Occasion occasion, Person deputy) {
        return new Invitation(
                "copy-" + occasion.meeting().id().value() + "-" + deputy.id().value() + "@samverka",
                occasion.version() - 1,
                Method.PUBLISH,
                "För kännedom: " + occasion.body().name(),
                null,
                null,
                occasion.meeting().start(),
                occasion.meeting().end(),
                occasion.place(),
                description(occasion),
                settings.at(occasion.meeting().address(occasion.body())),
                clock.instant());
    }

    private static String description(Occasion occasion) {
        var lines = new ArrayList<String>();
        occasion.agenda().forEach(item -> lines.add(item.number() + ". " + line(item)));
        return String.join("\n", lines);
    }

    private String link(Meeting meeting, Call call) {
        Instant expires = meeting.startInstant().plus(LINK_OUTLIVES_MEETING);
        return settings.at(
                "/s/" + links.issue(new SignedLinks.Link("call", call.person(), call.subject(), expires, false)));
    }

    private static List<Letter.Attachment> attachment(Occasion occasion) {
        return List.of(new Letter.Attachment(
                "meetings/bundle",
                occasion.meeting().id().value() + "/" + occasion.version(),
                "Kallelse %s %s.pdf"
                        .formatted(
                                occasion.body().shortName().replace('/', '-'),
                                occasion.meeting().day())));
    }

    private static String subject(Occasion occasion) {
        return occasion.body().name() + " " + occasion.shortWhen();
    }

    private Optional<Letter.Address> human(Occasion occasion) {
        return sender.human(occasion.body());
    }

    private static Letter.Recipient recipient(Person person) {
        return new Letter.Recipient(person.id(), person.fullName(), address(person));
    }

    private static String address(Person person) {
        var email = person.email();
        return email == null ? "" : email;
    }
}
