package se.samverka.meetings.agenda;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.agenda.AddPaper.Upload;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;

/** Takes a paper for a point. */
@Controller
class PaperUploadController {

    private final FindsMeeting finding;
    private final AddPaper adding;
    private final AgendaController agenda;
    private final AgendaPages pages;

    PaperUploadController(FindsMeeting finding, AddPaper adding, AgendaController agenda, AgendaPages pages) {
        this.finding = finding;
        this.adding = adding;
        this.agenda = agenda;
        this.pages = pages;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/moten/{dag}/dagordning/{punkt}/handling")
    Answer add(
            @PathVariable String organ,
            @PathVariable String dag,
            @PathVariable UUID punkt,
            @RequestParam MultipartFile fil,
            @RequestParam Map<String, String> typed,
            Actor actor)
            throws IOException {
        var found = finding.meeting(organ, dag);
        var closed = agenda.closed(found);
        if (closed.isPresent()) return mend(found, List.of(closed.get()));
        if (fil.isEmpty()) return mend(found, List.of("Välj en pdf att lägga till."));
        var upload = new Upload(
                Objects.requireNonNullElse(fil.getOriginalFilename(), "handling.pdf"),
                fil.getBytes(),
                typed.getOrDefault("titel", ""),
                typed.containsKey("publiceras"));
        var sentences = sentences(adding.whyNot(upload), typed.containsKey("granskad"));
        if (!sentences.isEmpty()) return mend(found, sentences);
        adding.add(actor, found.meeting().id(), new ItemId(punkt), upload);
        return new Answer.SeeOther(found.address() + "/dagordning");
    }

    /** A remark stands until the official says that the paper has been looked through. */
    private static List<String> sentences(Verdict verdict, boolean lookedThrough) {
        if (!verdict.allows())
            return verdict.hindrances().stream()
                    .map(Verdict.Hindrance::sentence)
                    .toList();
        if (lookedThrough) return List.of();
        return verdict.remarks().stream()
                .map(
                        remark -> remark.sentence()
                                + " Har du sett över filen och vill lägga till den ändå? Välj den igen och kryssa i ”Jag har granskat filen”.")
                .toList();
    }

    private Answer mend(Found found, List<String> sentences) {
        return pages.page(found, sentences);
    }
}
