package se.samverka.meetings.agenda;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Paper;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.meetings.agenda.AgendaSection.PaperRow;
import se.samverka.meetings.agenda.AgendaSection.Row;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.Site;

/** The agenda: a draft for those who work with the body, public when the notice is sent. */
@Component
class AgendaOnMeetingPage implements OnMeetingPage {

    private static final Set<String> WORK_WITH_IT = Set.of("support", "chair", "vice-chair");

    private final AgendaItems items;
    private final MayReadPapers mayRead;
    private final Rights rights;
    private final County county;
    private final Site site;
    private final CountyClock clock;

    AgendaOnMeetingPage(
            AgendaItems items, MayReadPapers mayRead, Rights rights, County county, Site site, CountyClock clock) {
        this.items = items;
        this.mayRead = mayRead;
        this.rights = rights;
        this.county = county;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.AGENDA;
    }

    @Override
    public Optional<Section> section(Meeting meeting, Body body, Actor reader) {
        var works = rights.holdsAny(reader, WORK_WITH_IT, body.slug());
        if (!works && !meeting.called()) return Optional.empty();
        var edits = rights.holdsAny(reader, Set.of("support"), body.slug()) && !meeting.startedBy(clock.instant());
        var agenda = items.list(meeting.id());
        var all = mayRead.all(meeting, body, reader);
        return Optional.of(new AgendaSection(
                agenda.stream().map(item -> row(item, meeting, body, all)).toList(),
                edits ? meeting.address(body) + "/dagordning" : "",
                !meeting.called(),
                agenda.isEmpty() ? "" : meeting.address(body) + "/kallelse.pdf"));
    }

    private Row row(AgendaItem item, Meeting meeting, Body body, boolean all) {
        return new Row(
                item.number(),
                item.heading(),
                details(item),
                item.papers().stream()
                        .map(p -> paper(item, p, meeting, body, all))
                        .toList());
    }

    static String details(AgendaItem item) {
        var words = new ArrayList<String>();
        if (item.minutes() > 0) words.add(item.minutes() + " min");
        words.add(item.kind().swedish());
        if (item.presenter() != null) words.add(item.presenter());
        return String.join(" · ", words);
    }

    private PaperRow paper(AgendaItem item, Paper paper, Meeting meeting, Body body, boolean all) {
        var shown = all || item.published() && paper.published();
        var href = "%s/punkt/%d/handling/%d".formatted(meeting.address(body), item.number(), paper.position());
        return new PaperRow(
                paper.title(),
                paperDetails(paper),
                shown ? href : "",
                shown ? "" : request(meeting, body, item, paper));
    }

    private static String paperDetails(Paper paper) {
        var pages = paper.pages() == 1 ? "1 sida" : paper.pages() + " sidor";
        return paper.claim().isEmpty() ? "pdf, " + pages : "pdf, %s. %s".formatted(pages, paper.claim());
    }

    /** A letter to the registry of the organisation that keeps the body's papers, with the reference filled in. */
    private String request(Meeting meeting, Body body, AgendaItem item, Paper paper) {
        var subject = "Begäran om handling: %s %s, punkt %d".formatted(body.name(), meeting.day(), item.number());
        var text = "Jag vill ta del av handlingen ”%s” till punkt %d vid %s %s."
                .formatted(paper.title(), item.number(), body.name(), meeting.day());
        return "mailto:%s?subject=%s&body=%s".formatted(registry(body), encoded(subject), encoded(text));
    }

    private String registry(Body body) {
        return Optional.ofNullable(body.host())
                .map(host -> county.organisation(host, clock.today()).email())
                .orElse(site.contactEmail());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
