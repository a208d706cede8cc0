package se.samverka.meetings.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Calls;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadsPapers;
import se.samverka.platform.doors.WrongLinks;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;

/** The bundle and each paper, to those who may read them. */
@Controller
class PapersController {

    private final FindsMeeting finding;
    private final Meetings meetings;
    private final Agendas agendas;
    private final ReadsPapers mayRead;
    private final MeetingBundles bundles;
    private final SignedLinks links;
    private final WrongLinks wrongs;
    private final Calls calls;
    private final Files files;

    PapersController(
            FindsMeeting finding,
            Meetings meetings,
            Agendas agendas,
            ReadsPapers mayRead,
            MeetingBundles bundles,
            SignedLinks links,
            WrongLinks wrongs,
            Calls calls,
            Files files) {
        this.finding = finding;
        this.meetings = meetings;
        this.agendas = agendas;
        this.mayRead = mayRead;
        this.bundles = bundles;
        this.links = links;
        this.wrongs = wrongs;
        this.calls = calls;
        this.files = files;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}/kallelse.pdf")
    ResponseEntity<byte[]> bundle(@PathVariable String organ, @PathVariable String dag, Actor actor) {
        var found = finding.meeting(organ, dag);
        var all = mayRead.all(found.meeting(), found.body(), actor);
        if (!all && !found.meeting().called()) throw new NotFound();
        return pdf(fileName(found), bundles.bundle(found.meeting(), all));
    }

    /** Who holds the link in a call reads what the call gives. */
    @Access(Access.To.LINK_HOLDERS)
    @GetMapping("/s/{token}/kallelse.pdf")
    ResponseEntity<byte[]> bundle(@PathVariable String token) {
        var call = links.find(token)
                .filter(link -> link.purpose().equals("call"))
                .map(link -> UUID.fromString(link.subject().substring("call/".length())))
                .flatMap(calls::find)
                .filter(c -> mayRead.opensBy(c, meetings.meeting(c.meeting())))
                .orElseThrow(this::wrong);
        return pdf("Kallelse.pdf", bundles.bundle(meetings.meeting(call.meeting()), true));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/moten/{dag}/punkt/{punkt}/handling/{nummer}")
    ResponseEntity<byte[]> paper(
            @PathVariable String organ,
            @PathVariable String dag,
            @PathVariable int punkt,
            @PathVariable int nummer,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var all = mayRead.all(found.meeting(), found.body(), actor);
        if (!all && !found.meeting().called()) throw new NotFound();
        var paper = paper(agendas.list(found.meeting().id()), punkt, nummer, all);
        return sentIn(paper.title() + ".pdf", files.read(paper.file()));
    }

    private NotFound wrong() {
        wrongs.met();
        return new NotFound();
    }

    private static AgendaItem.Paper paper(List<AgendaItem> agenda, int item, int position, boolean all) {
        return agenda.stream()
                .filter(i -> i.number() == item)
                .flatMap(i -> i.papers().stream().filter(p -> all || i.published() && p.published()))
                .filter(p -> p.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String fileName(Found found) {
        return "Kallelse %s %s.pdf"
                .formatted(found.body().shortName(), found.meeting().day());
    }

    /** Others have made it: it is taken home, not opened among our own pages, and may do nothing if it is. */
    private static ResponseEntity<byte[]> sentIn(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", named(ContentDisposition.attachment(), name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", named(ContentDisposition.inline(), name))
                .body(bytes);
    }

    private static String named(ContentDisposition.Builder how, String name) {
        return how.filename(name.replace('/', '-'), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
