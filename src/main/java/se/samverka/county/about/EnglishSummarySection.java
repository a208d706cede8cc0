package se.samverka.county.about;

import se.samverka.platform.web.Section;

/** @param html what the county has written of itself in English, with nothing of the text's own markup left */
record EnglishSummarySection(String html) implements Section {}
