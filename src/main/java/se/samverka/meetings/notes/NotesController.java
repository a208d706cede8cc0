package se.samverka.meetings.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.ReadsPapers;
import se.samverka.meetings.Sitter;
import se.samverka.meetings.notes.Notebooks.Notes;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Published notes, all versions. */
@Controller
class NotesController {

    private final FindsMeeting finding;
    private final Notebooks notebooks;
    private final Agendas agendas;
    private final KeepsRoll rolls;
    private final Rights rights;
    private final ReadsPapers mayRead;

    NotesController(
            FindsMeeting finding,
            Notebooks notebooks,
            Agendas agendas,
            KeepsRoll rolls,
            Rights rights,
            ReadsPapers mayRead) {
        this.finding = finding;
        this.notebooks = notebooks;
        this.agendas = agendas;
        this.rolls = rolls;
        this.rights = rights;
        this.mayRead = mayRead;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}/anteckningar")
    Page latest(@PathVariable String organ, @PathVariable String dag, Actor actor) {
        var found = finding.meeting(organ, dag);
        var published = published(found);
        if (published.isEmpty()) throw new NotFound();
        return page(found, published.getFirst(), published, actor);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}/anteckningar/v{version}")
    Page version(@PathVariable String organ, @PathVariable String dag, @PathVariable int version, Actor actor) {
        var found = finding.meeting(organ, dag);
        var published = published(found);
        return published.stream()
                .filter(notes -> notes.version() == version)
                .findFirst()
                .map(notes -> page(found, notes, published, actor))
                .orElseThrow(NotFound::new);
    }

    private List<Notes> published(Found found) {
        return notebooks.list(found.meeting().id()).stream()
                .filter(Notes::published)
                .toList();
    }

    private NotesPage page(Found found, Notes notes, List<Notes> all, Actor actor) {
        var roll = rolls.roll(found.meeting());
        return new NotesPage(
                found.body().slug(),
                found.body().name(),
                found.address(),
                Swedish.day(found.meeting().day()),
                status(notes, all),
                Objects.requireNonNullElse(notes.change(), ""),
                present(roll),
                roll.stream()
                        .filter(line -> line.sitter() == Sitter.NOBODY)
                        .map(line -> new NotesPage.Absent(line.seat().label()))
                        .toList(),
                agendas.list(found.meeting().id()).stream()
                        .map(item -> row(item, notes, mayRead.all(found.meeting(), found.body(), actor)))
                        .toList(),
                others(found, notes, all),
                rights.holdsAny(actor, Set.of("support"), found.body().slug())
                        ? found.address() + "/anteckningar/skriv"
                        : "");
    }

    private static NotesPage.Row row(AgendaItem item, Notes notes, boolean all) {
        var hidden = !item.published() && !all;
        var note = hidden ? Note.empty(item.id()) : notes.on(item.id());
        return new NotesPage.Row(item.number(), item.heading(), note, hidden);
    }

    private static List<NotesPage.Present> present(List<KeepsRoll.Line> roll) {
        var present = new ArrayList<NotesPage.Present>();
        for (var line : roll) {
            var person = line.person();
            var sitter = line.sitter();
            if (person != null && sitter != null)
                present.add(new NotesPage.Present(line.seat().label(), person.name(), sitter.swedish()));
        }
        return present;
    }

    private static String status(Notes notes, List<Notes> all) {
        var when = Swedish.moment(Objects.requireNonNull(notes.publishedAt()));
        return notes.version() == all.getFirst().version()
                ? "Version %d, publicerad den %s.".formatted(notes.version(), when)
                : "Version %d, publicerad den %s. Den är ersatt av en senare.".formatted(notes.version(), when);
    }

    private static List<NotesPage.Version> others(Found found, Notes shown, List<Notes> all) {
        return all.stream()
                .filter(notes -> notes.version() != shown.version())
                .map(notes -> new NotesPage.Version(
                        "Läs version " + notes.version(), found.address() + "/anteckningar/v" + notes.version()))
                .toList();
    }
}
