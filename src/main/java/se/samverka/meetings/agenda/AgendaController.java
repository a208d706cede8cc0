package se.samverka.meetings.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** The official builds the agenda, point by point. */
@Controller
class AgendaController {

    private static final String MEETING = "/organ/{organ}/moten/{dag}";

    private final FindsMeeting finding;
    private final AgendaPages pages;
    private final BuildAgenda building;
    private final CountyClock clock;

    AgendaController(FindsMeeting finding, AgendaPages pages, BuildAgenda building, CountyClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.building = building;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping(MEETING + "/dagordning")
    Page agenda(@PathVariable String organ, @PathVariable String dag) {
        return pages.page(finding.meeting(organ, dag), List.of());
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/dagordning")
    Answer add(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var closed = closed(found);
        if (closed.isPresent()) return pages.newPoint(found, typed, List.of(Problem.ofAll(closed.get())));
        var problem = PointFields.problem(typed);
        if (problem.isPresent()) return pages.newPoint(found, typed, List.of(problem.get()));
        var point = PointFields.typed(typed);
        point.put(PointFields.PUBLISHED, "ja");
        building.add(actor, found.meeting().id(), PointFields.point(point));
        return back(found);
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/dagordning/{punkt}")
    Answer change(
            @PathVariable String organ,
            @PathVariable String dag,
            @PathVariable UUID punkt,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var meeting = found.meeting().id();
        var item = new ItemId(punkt);
        var closed = closed(found);
        if (closed.isPresent()) return pages.page(found, List.of(closed.get()));
        switch (typed.getOrDefault("gor", "")) {
            case "upp" -> building.moveUp(actor, meeting, item);
            case "ner" -> building.moveDown(actor, meeting, item);
            case "bort" -> {
                var problems = remove(actor, meeting, item);
                if (!problems.isEmpty()) return pages.page(found, problems);
            }
            case "andra" -> {
                return change(found, item, PointFields.typed(typed), actor);
            }
            default -> throw new NotFound();
        }
        return back(found);
    }

    private Answer change(Found found, ItemId item, Map<String, String> typed, Actor actor) {
        var problem = PointFields.problem(typed);
        if (problem.isPresent()) return pages.wrong(found, item, typed, problem.get());
        var merged = building.change(actor, found.meeting().id(), item, new Edit(typed));
        return merged.isWhole() ? back(found) : pages.clash(found, item, merged);
    }

    private List<String> remove(Actor actor, MeetingId meeting, ItemId item) {
        try {
            building.remove(actor, meeting, item);
            return List.of();
        } catch (Refused refused) {
            return refused.verdict().hindrances().stream()
                    .map(Hindrance::sentence)
                    .toList();
        }
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/dagordning/{punkt}/handling/bort")
    Answer removePaper(
            @PathVariable String organ,
            @PathVariable String dag,
            @PathVariable UUID punkt,
            @RequestParam int nummer,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var closed = closed(found);
        if (closed.isPresent()) return pages.page(found, List.of(closed.get()));
        building.removePaper(actor, found.meeting().id(), new ItemId(punkt), nummer);
        return back(found);
    }

    private static Answer back(Found found) {
        return new Answer.SeeOther(found.address() + "/dagordning");
    }

    /** What a meeting took up is not changed afterwards: the notes say what became of it. */
    Optional<String> closed(Found found) {
        return found.meeting().startedBy(clock.instant())
                ? Optional.of("Mötet har börjat. Dagordningen kan inte ändras längre.")
                : Optional.empty();
    }
}
