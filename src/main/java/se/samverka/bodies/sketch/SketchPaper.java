package se.samverka.bodies.sketch;

import se.samverka.platform.web.picture.StructureSketch;

/**
 * The sketch to hang on a wall.
 *
 * @param day as of when, in words
 */
record SketchPaper(String day, StructureSketch sketch) {}
