package se.samverka.bodies.sketch;

import se.samverka.platform.web.Section;
import se.samverka.platform.web.picture.StructureSketch;

/** The structure sketch, on the front page. */
record StructureSection(StructureSketch sketch) implements Section {}
