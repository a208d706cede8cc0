package se.samverka.meetings.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.agenda.BuildAgenda.Point;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** The official builds the agenda, point by point. */
@Controller
class AgendaController {

    private static final String MEETING = "/organ/{organ}/moten/{dag}";

    private final FindsMeeting finding;
    private final AgendaItems items;
    private final BuildAgenda building;
    private final CountyClock clock;

    AgendaController(FindsMeeting finding, AgendaItems items, BuildAgenda building, CountyClock clock) {
        this.finding = finding;
        this.items = items;
        this.building = building;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping(MEETING + "/dagordning")
    Page agenda(@PathVariable String organ, @PathVariable String dag) {
        return page(finding.meeting(organ, dag), Map.of(), List.of());
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/dagordning")
    Answer add(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var problem = closed(found).orElseGet(() -> problem(typed));
        if (!problem.isEmpty()) return page(found, typed, List.of(problem));
        building.add(actor, found.meeting().id(), point(typed, true));
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
        if (closed.isPresent()) return page(found, Map.of(), List.of(closed.get()));
        switch (typed.getOrDefault("gor", "")) {
            case "upp" -> building.moveUp(actor, meeting, item);
            case "ner" -> building.moveDown(actor, meeting, item);
            case "bort" -> {
                var problems = remove(actor, meeting, item);
                if (!problems.isEmpty()) return page(found, Map.of(), problems);
            }
            case "andra" -> {
                var problem = problem(typed);
                if (!problem.isEmpty()) return page(found, Map.of(), List.of(problem));
                building.change(actor, meeting, item, point(typed, typed.containsKey("publiceras")));
            }
            default -> throw new NotFound();
        }
        return back(found);
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
        if (closed.isPresent()) return page(found, Map.of(), List.of(closed.get()));
        building.removePaper(actor, found.meeting().id(), new ItemId(punkt), nummer);
        return back(found);
    }

    private static Answer back(Found found) {
        return new Answer.SeeOther(found.address() + "/dagordning");
    }

    AgendaPage page(Found found, Map<String, String> typed, List<String> problems) {
        var agenda = items.list(found.meeting().id());
        return new AgendaPage(
                found.address(),
                found.body().name(),
                found.body().slug(),
                Swedish.dayOfYear(found.meeting().day()),
                agenda,
                Arrays.stream(Kind.values())
                        .map(k -> new AgendaPage.Kind(k.name(), k.swedish()))
                        .toList(),
                typed,
                problems,
                agenda.stream().mapToInt(AgendaItem::minutes).sum());
    }

    /** What a meeting took up is not changed afterwards: the notes say what became of it. */
    Optional<String> closed(Found found) {
        return found.meeting().startedBy(clock.instant())
                ? Optional.of("Mötet har börjat. Dagordningen kan inte ändras längre.")
                : Optional.empty();
    }

    private static String problem(Map<String, String> typed) {
        if (typed.getOrDefault("rubrik", "").isBlank()) return "Skriv en rubrik för punkten.";
        return typed.getOrDefault("minuter", "").strip().matches("\\d{0,3}")
                ? ""
                : "Skriv antalet minuter med siffror, till exempel 30.";
    }

    private static Point point(Map<String, String> typed, boolean published) {
        var minutes = typed.getOrDefault("minuter", "").strip();
        var presenter = typed.getOrDefault("foredragande", "").strip();
        return new Point(
                typed.getOrDefault("rubrik", "").strip(),
                kind(typed.getOrDefault("typ", "")),
                minutes.isEmpty() ? 0 : Integer.parseInt(minutes),
                presenter.isEmpty() ? null : presenter,
                published);
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(Kind.INFORMATION);
    }
}
