package se.samverka.bodies.cases;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Cases;
import se.samverka.platform.office.WordPages;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;

/** A case's proposal to print, and to write on in Word; there is none once it is decided. */
@Controller
class ProposalPaperController {

    private final Cases cases;
    private final ProposalSheets sheets;
    private final PdfPages pdf;
    private final WordPages word;

    ProposalPaperController(Cases cases, ProposalSheets sheets, PdfPages pdf, WordPages word) {
        this.cases = cases;
        this.sheets = sheets;
        this.pdf = pdf;
        this.word = word;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/forslag.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int nummer) {
        return file(MediaType.APPLICATION_PDF, "Förslag till beslut.pdf", pdf.draw(sheet(nummer)));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/forslag.docx")
    ResponseEntity<byte[]> word(@PathVariable int nummer) {
        return file(WordPages.MEDIA_TYPE, "Förslag till beslut.docx", word.draw(sheet(nummer)));
    }

    private Sheet sheet(int number) {
        return cases.find(number)
                .filter(one -> one.decidedOn() == null && !one.bodies().isEmpty())
                .map(sheets::of)
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
