package se.samverka.bodies.sketch;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.publication.OnFrontPage;

/** Hangs the structure sketch on the front page. */
@Component
class SketchOnFrontPage implements OnFrontPage {

    private final Sketches sketches;

    SketchOnFrontPage(Sketches sketches) {
        this.sketches = sketches;
    }

    @Override
    public Place place() {
        return Place.STRUCTURE;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        return Optional.of(new StructureSection(sketches.today()));
    }
}
