package se.samverka.bodies.sketch;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.TypedDay;
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
    Page sketch(@RequestParam(defaultValue = "") String dag) {
        LocalDate day = day(dag);
        StructureSketch sketch = sketches.on(day);
        return new SketchPage(
                sketch.title(),
                Swedish.day(day),
                Field.of(Field.Kind.DATE, "dag", "Visa en annan dag").withValue(day.toString()),
                day.equals(clock.today()) ? "" : "?dag=" + day,
                sketch);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/skiss.svg")
    ResponseEntity<String> picture(@RequestParam(defaultValue = "") String dag) {
        return ResponseEntity.ok().contentType(SVG).body(sketches.on(day(dag)).svg());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(SketchSheets.ADDRESS)
    ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String dag) {
        LocalDate day = day(dag);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"Strukturskiss %s.pdf\"".formatted(day))
                .body(sheets.on(day));
    }

    /** Today, where no day is asked for. */
    private LocalDate day(String typed) {
        return Objects.requireNonNullElseGet(TypedDay.read(typed), clock::today);
    }
}
