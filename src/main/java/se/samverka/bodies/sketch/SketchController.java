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

/** The structure sketch as a page and as a picture alone. */
@Controller
class SketchController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Sketches sketches;
    private final CountyClock clock;

    SketchController(Sketches sketches, CountyClock clock) {
        this.sketches = sketches;
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
}
