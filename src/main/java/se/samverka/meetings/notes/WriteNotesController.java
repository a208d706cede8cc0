package se.samverka.meetings.notes;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.notes.WriteNotesPages.Unkept;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** Where the official writes the notes and publishes them. */
@Controller
class WriteNotesController {

    private static final String WRITE = "/organ/{organ}/moten/{dag}/anteckningar/skriv";

    private final FindsMeeting finding;
    private final WriteNotes writing;
    private final WriteNotesPages pages;

    WriteNotesController(FindsMeeting finding, WriteNotes writing, WriteNotesPages pages) {
        this.finding = finding;
        this.writing = writing;
        this.pages = pages;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping(WRITE)
    Page form(@PathVariable String organ, @PathVariable String dag, @RequestParam(defaultValue = "") String sparat) {
        return pages.page(finding.meeting(organ, dag), Unkept.NOTHING, sparat.isEmpty() ? "" : "Utkastet är sparat.");
    }

    /** Saves first, whatever is asked: nothing typed is lost. */
    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(WRITE)
    Answer write(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var change = typed.getOrDefault("andring", "").strip();
        var merged = writing.save(actor, found.meeting(), new Edit(typed));
        if (!merged.isWhole()) return pages.page(found, new Unkept(change, merged.clashes(), List.of()), "");
        if (!"publicera".equals(typed.get("gor")))
            return new Answer.SeeOther(found.address() + "/anteckningar/skriv?sparat=ja");
        var problems = problems(writing.whyNot(found.meeting(), change));
        if (!problems.isEmpty()) return pages.page(found, new Unkept(change, List.of(), problems), "");
        writing.publish(actor, found.meeting(), change.isEmpty() ? null : change);
        return new Answer.SeeOther(found.address() + "/anteckningar");
    }

    private static List<Problem> problems(Verdict verdict) {
        return verdict.hindrances().stream()
                .map(Hindrance::sentence)
                .map(Problem::ofAll)
                .toList();
    }
}
