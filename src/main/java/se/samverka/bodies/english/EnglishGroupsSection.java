package se.samverka.bodies.english;

import se.samverka.platform.web.Section;

/** Some of those who work together, on the English front page. */
record EnglishGroupsSection(EnglishShelves.Part part) implements Section {}
