package se.samverka.people.example;

import se.samverka.platform.web.Section;

/** @param filled whether the sample is there, to be taken away */
record ExampleSection(boolean filled) implements Section {}
