package se.samverka.meetings.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.calls.Sender;
import se.samverka.meetings.notice.NoticePaper.Link;
import se.samverka.meetings.notice.NoticePaper.Row;
import se.samverka.people.People;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;

/** The notice as a paper of ours. */
@Component
class NoticeSheets {

    private final Notices notices;
    private final Bodies bodies;
    private final People people;
    private final Sender sender;
    private final Templates templates;
    private final Site site;
    private final Settings settings;

    NoticeSheets(
            Notices notices,
            Bodies bodies,
            People people,
            Sender sender,
            Templates templates,
            Site site,
            Settings settings) {
        this.notices = notices;
        this.bodies = bodies;
        this.people = people;
        this.sender = sender;
        this.templates = templates;
        this.site = site;
        this.settings = settings;
    }

    Sheet sheet(Body body, Meeting meeting, List<AgendaItem> agenda, boolean all) {
        var paper = new NoticePaper(
                Swedish.capital(Swedish.weekday(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Optional.ofNullable(meeting.place()).orElse("Meddelas senare"),
                called(body, meeting),
                prevented(meeting),
                agenda.stream().map(item -> row(body, meeting, item, all)).toList());
        var kind = meeting.called() ? "Kallelse" : "Utkast till kallelse";
        return new Sheet(
                Sheet.Format.A4,
                letterhead(body),
                kind,
                "%s: %s, %s".formatted(kind, body.name(), Swedish.weekday(meeting.day())),
                body.name(),
                "Kallelse till %s %s".formatted(body.name(), Swedish.day(meeting.day())),
                stamp(meeting),
                templates.writePaper(paper));
    }

    String address(Body body, Meeting meeting, AgendaItem item, AgendaItem.Paper paper) {
        return settings.at("%s/punkt/%d/handling/%d".formatted(meeting.address(body), item.number(), paper.position()));
    }

    Letterhead letterhead(Body body) {
        return new Letterhead(
                site.countyName(),
                body.name(),
                sender.human(body).map(Letter.Address::email).orElse(site.contactEmail()),
                null,
                site.firstColour(),
                site.secondColour());
    }

    private String called(Body body, Meeting meeting) {
        var members = people.listSeats(body.id(), meeting.day()).stream()
                .filter(seat -> !seat.vacant())
                .count();
        return members + " ledamöter";
    }

    private String prevented(Meeting meeting) {
        return "Får du förhinder svarar du nej på kallelsen."
                + (bodies.hasDeputies(meeting.body(), meeting.day()) ? " Då kallas din personliga ersättare." : "");
    }

    private @Nullable String stamp(Meeting meeting) {
        return notices.latest(meeting.id())
                .map(n -> "Version %d, skickad den %s".formatted(n.version(), Swedish.moment(n.sentAt())))
                .orElse("Utkast, inte skickad");
    }

    private Row row(Body body, Meeting meeting, AgendaItem item, boolean all) {
        var details = new ArrayList<String>();
        if (item.minutes() > 0) details.add(item.minutes() + " min");
        details.add(item.kind().swedish());
        if (item.presenter() != null) details.add(item.presenter());
        return new Row(
                item.number(),
                item.heading(),
                String.join(" · ", details),
                item.papers().stream()
                        .map(paper -> link(body, meeting, item, paper, all))
                        .toList());
    }

    private Link link(Body body, Meeting meeting, AgendaItem item, AgendaItem.Paper paper, boolean all) {
        var shown = all || item.published() && paper.published();
        var pages = paper.pages() == 1 ? "1 sida" : paper.pages() + " sidor";
        return new Link(
                paper.title(), shown ? address(body, meeting, item, paper) : "", shown ? pages : "publiceras inte");
    }
}
