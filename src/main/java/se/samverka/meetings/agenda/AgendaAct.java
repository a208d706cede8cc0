package se.samverka.meetings.agenda;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.StoryMeetings;
import se.samverka.meetings.agenda.BuildAgenda.Point;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.story.StoryAct;

/** {@code dagordning}: an agenda is built point by point, with its papers. */
@Component
class AgendaAct implements StoryAct {

    private static final Choices<Kind> KINDS = kinds();

    private final BuildAgenda building;
    private final StoryMeetings finding;
    private final AddPaper adding;
    private final StoryPapers drawing;

    AgendaAct(BuildAgenda building, StoryMeetings finding, AddPaper adding, StoryPapers drawing) {
        this.building = building;
        this.finding = finding;
        this.adding = adding;
        this.drawing = drawing;
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
            var bytes = drawing.draw(found.body(), paper);
            var upload = new AddPaper.Upload(paper.title() + ".pdf", bytes, paper.title(), paper.published());
            adding.add(actor, found.meeting().id(), item, upload);
        }
    }
}
