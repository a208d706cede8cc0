package se.samverka.county.about;

import se.samverka.platform.web.Page;

/** @param html written from the county's own text, with nothing of the text's own markup left */
record CountyTextPage(String title, String html) implements Page {}
