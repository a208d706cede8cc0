package se.samverka.county.about;

import se.samverka.platform.web.Section;

/** Whom to write to, on the front page. */
record ContactSection(String responsible, String email) implements Section {}
