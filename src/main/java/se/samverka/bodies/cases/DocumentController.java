package se.samverka.bodies.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Document;
import se.samverka.bodies.Case.Step;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.HandIn.Upload;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** Documents of a case's steps: handed in, read and taken away. */
@Controller
class DocumentController {

    private static final String STEP = "/organ/arenden/{nummer}/steg/{steg}/handlingar";

    private final HandIn handIn;
    private final MayReadDocuments mayRead;
    private final Cases cases;
    private final Files files;
    private final CountyClock clock;

    DocumentController(HandIn handIn, MayReadDocuments mayRead, Cases cases, Files files, CountyClock clock) {
        this.handIn = handIn;
        this.mayRead = mayRead;
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    static String address(Case in, Document document) {
        return CaseAddress.of(in.number()) + "/handling/" + document.id();
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(STEP)
    Page list(@PathVariable int nummer, @PathVariable UUID steg) {
        Case in = one(nummer);
        return page(in, step(in, steg), new Typed(Map.of()), List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(STEP)
    Answer add(
            @PathVariable int nummer,
            @PathVariable UUID steg,
            @RequestParam MultipartFile fil,
            @RequestParam Map<String, String> fields,
            Actor actor)
            throws IOException {
        Case in = one(nummer);
        Step step = step(in, steg);
        Typed typed = new Typed(fields);
        if (fil.isEmpty()) return page(in, step, typed, List.of(new Problem("fil", "Välj en pdf att lägga till.")));
        String name = Objects.requireNonNullElse(fil.getOriginalFilename(), "handling.pdf");
        Upload upload = new Upload(name, fil.getBytes(), typed.text("titel"), typed.yes("oppen"));
        List<Problem> problems = problems(HandIn.whyNot(upload), typed.yes("granskad"));
        if (!problems.isEmpty()) return page(in, step, typed, problems);
        handIn.add(actor, nummer, step, upload);
        return new Answer.SeeOther(CaseAddress.of(nummer) + "/steg/" + steg + "/handlingar");
    }

    /** A remark stands until somebody says that the file has been looked through. */
    private static List<Problem> problems(Verdict verdict, boolean lookedThrough) {
        if (!verdict.allows())
            return verdict.hindrances().stream()
                    .map(hindrance -> new Problem("fil", hindrance.sentence()))
                    .toList();
        if (lookedThrough) return List.of();
        return verdict.remarks().stream()
                .map(remark -> new Problem("fil", remark.sentence() + " Kryssa i att du har granskat filen."))
                .toList();
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(STEP + "/bort")
    Answer remove(
            @PathVariable int nummer, @PathVariable UUID steg, @RequestParam Map<String, String> fields, Actor actor) {
        Step step = step(one(nummer), steg);
        UUID document = new Typed(fields).id("handling");
        if (document == null) throw new NotFound();
        handIn.remove(actor, nummer, step, document(List.of(step), document));
        return new Answer.SeeOther(CaseAddress.of(nummer) + "/steg/" + steg + "/handlingar");
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/arenden/{nummer}/handling/{handling}")
    ResponseEntity<byte[]> read(@PathVariable int nummer, @PathVariable UUID handling, Actor reader) {
        Case in = one(nummer);
        Document document = document(in.steps(), handling);
        if (!mayRead.mayRead(in, document, reader)) throw new NotFound();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(document.title() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(files.read(document.file()));
    }

    /** That a file was looked through is said anew, for the file itself is chosen anew. */
    private DocumentsPage page(Case in, Step step, Typed typed, List<Problem> problems) {
        return new DocumentsPage(
                in,
                step.kind().swedish() + ", " + step.when(clock.today()),
                CaseAddress.of(in.number()) + "/steg/" + step.id() + "/handlingar",
                typed.text("titel"),
                typed.yes("oppen"),
                step.documents().stream()
                        .map(document -> new DocumentsPage.Row(
                                document.title(),
                                address(in, document),
                                document.id().toString(),
                                document.open()))
                        .toList(),
                problems);
    }

    private static Step step(Case in, UUID id) {
        return in.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Document document(List<Step> steps, UUID id) {
        return steps.stream()
                .flatMap(step -> step.documents().stream())
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Case one(int number) {
        return cases.find(number).orElseThrow(NotFound::new);
    }
}
