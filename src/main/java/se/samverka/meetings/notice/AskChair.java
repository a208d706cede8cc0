package se.samverka.meetings.notice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.calls.Sender;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Asks the chair by letter; the link in it shows the agenda and one button. */
@Component
public class AskChair implements OpensLink {

    private final ApproveNotice approving;
    private final Approvals approvals;
    private final ApprovePages pages;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;
    private final People people;
    private final SignedLinks links;
    private final Outbox outbox;
    private final Sender sender;
    private final Settings settings;
    private final CountyClock clock;

    AskChair(
            ApproveNotice approving,
            Approvals approvals,
            ApprovePages pages,
            Meetings meetings,
            Agendas agendas,
            Bodies bodies,
            People people,
            SignedLinks links,
            Outbox outbox,
            Sender sender,
            Settings settings,
            CountyClock clock) {
        this.approving = approving;
        this.approvals = approvals;
        this.pages = pages;
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "approve-notice";
    }

    /** One letter, however often the button is pressed. */
    @Transactional
    public void ask(Actor actor, Meeting meeting) {
        if (!approving.ask(actor, meeting)) return;
        var body = bodies.body(meeting.body());
        people.chair(body.id(), clock.today())
                .map(holder -> holder.person())
                .filter(chair -> chair.email() != null)
                .ifPresent(chair -> outbox.lay(letter(meeting, body, chair)));
    }

    @Override
    public Page show(Opened opened) {
        return pages.page(opened.action(), meeting(opened), false);
    }

    /** Only while the link's holder still is the chair. */
    @Override
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        var meeting = meeting(opened);
        var holder = Objects.requireNonNull(opened.link().person());
        var isChair = people.chair(meeting.body(), clock.today())
                .filter(chair -> chair.person().id().equals(holder))
                .isPresent();
        if (!isChair) throw new NotFound();
        var edition = ApproveNotice.edition(form.getFirst("dagordning"), approvals.approval(meeting.id()));
        return approving.approve(new Actor.LinkHolder(purpose(), holder), meeting, edition)
                ? new Answer.SeeOther(opened.action())
                : pages.page(opened.action(), meeting, true);
    }

    private Letter letter(Meeting meeting, Body body, Person chair) {
        var link = settings.at("/s/"
                + links.issue(
                        new SignedLinks.Link(purpose(), chair.id(), meeting.subject(), meeting.startInstant(), false)));
        var when = Swedish.weekday(meeting.day()) + " kl. " + Swedish.times(meeting.start(), meeting.end());
        return new Letter(
                "approve-notice/" + UUID.randomUUID(),
                purpose(),
                Letter.Urgency.IN_DAYTIME,
                new Letter.Recipient(chair.id(), chair.fullName(), Objects.requireNonNull(chair.email())),
                sender.address(body),
                sender.human(body).orElse(null),
                "Godkänn kallelsen: %s %s".formatted(body.name(), Swedish.dayOfYear(meeting.day())),
                List.of(
                        new Block.Paragraph(asking(meeting, chair).formatted(body.name(), when)),
                        new Block.Button("Läs och godkänn", link),
                        new Block.Heading("Dagordning"),
                        new Block.Points(
                                agendas.list(meeting.id()).stream()
                                        .map(item -> item.heading())
                                        .toList(),
                                true)),
                "Du får mejlet för att du är ordförande i %s.".formatted(body.name()),
                null,
                List.of(),
                meeting.subject(),
                null);
    }

    /** Whoever has said yes once is told why the question comes again. */
    private String asking(Meeting meeting, Person chair) {
        var approval = approvals.approval(meeting.id());
        return approval.fell() && chair.id().equals(approval.by())
                ? "Dagordningen till %s %s har ändrats sedan du godkände den. Läs den nya och godkänn den."
                : "Kallelsen till %s %s är klar att skickas när du har godkänt den.";
    }

    private Meeting meeting(Opened opened) {
        var id = opened.link().subject().substring("meeting/".length());
        return meetings.meeting(new MeetingId(UUID.fromString(id)));
    }
}
