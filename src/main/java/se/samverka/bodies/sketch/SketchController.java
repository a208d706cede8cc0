package se.samverka.bodies.sketch;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.picture.StructureSketch;

/** The structure sketch as a page, as a picture alone and as a sheet to print. */
@Controller
class SketchController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Sketches sketches;
    private final SketchSheets sheets;
    private final CountyClock clock;

    SketchController(Sketches sketches, SketchSheets sheets, CountyClock clock) {
        this.sketches = sketches;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/skiss")
    Page sketch() {
        StructureSketch sketch = sketches.today();
        return new SketchPage(sketch.title(), Swedish.day(clock.today()), sketch);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/skiss.svg")
    ResponseEntity<String> picture() {
        return ResponseEntity.ok().contentType(SVG).body(sketches.today().svg());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(SketchSheets.ADDRESS)
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"Strukturskiss %s.pdf\"".formatted(clock.today()))
                .body(sheets.today());
    }
}
