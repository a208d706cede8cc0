package se.samverka.meetings.agenda;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.StoryMeetings;
import se.samverka.meetings.agenda.BuildAgenda.Point;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.pdf.PaperFacts;
import se.samverka.platform.story.StoryAct;

/** {@code dagordning}: an agenda is built point by point, with its papers. */
@Component
class AgendaAct implements StoryAct {

    private static final Choices<Kind> KINDS = kinds();

    private final BuildAgenda building;
    private final StoryMeetings finding;
    private final StoryPapers papers;
    private final Files files;

    AgendaAct(BuildAgenda building, StoryMeetings finding, StoryPapers papers, Files files) {
        this.building = building;
        this.finding = finding;
        this.papers = papers;
        this.files = files;
    }

    private static Choices<Kind> kinds() {
        var words = Choices.of(Kind.INFORMATION.swedish(), Kind.INFORMATION);
        for (var kind : Kind.values()) words = words.or(kind.swedish(), kind);
        return words;
    }

    @Override
    public String name() {
        return "dagordning";
    }

    private record Told(Point point, List<Paper> papers) {}

    /** @param words what stands in it, in paragraphs */
    record Paper(String title, String words, boolean published) {}

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        var points = event.groups("punkter").stream().map(AgendaAct::told).toList();
        return actor -> {
            var found = finding.meeting(meeting);
            points.forEach(told -> add(actor, found, told));
        };
    }

    private static Told told(Fields row) {
        var told = new Told(
                new Point(
                        row.text("rubrik"),
                        row.findChoice("typ", KINDS).orElse(Kind.INFORMATION),
                        row.find("minuter").map(minutes -> minutes.number()).orElse(0),
                        row.findText("föredragande").orElse(null),
                        isPublished(row)),
                row.groups("handlingar").stream().map(AgendaAct::paper).toList());
        row.nothingElse();
        return told;
    }

    private static Paper paper(Fields row) {
        var paper = new Paper(row.text("titel"), row.text("text"), isPublished(row));
        row.nothingElse();
        return paper;
    }

    private static boolean isPublished(Fields row) {
        return !row.has("publiceras") || row.yes("publiceras");
    }

    private void add(Actor actor, Found found, Told told) {
        var item = building.add(actor, found.meeting().id(), told.point());
        for (var paper : told.papers()) {
            var bytes = papers.draw(found.body(), paper);
            var facts = PaperFacts.find(bytes).orElseThrow();
            building.addPaper(
                    actor,
                    found.meeting().id(),
                    item,
                    files.keep(paper.title() + ".pdf", "application/pdf", bytes),
                    paper.title(),
                    facts.pages(),
                    paper.published(),
                    facts.claim().inWords());
        }
    }
}
