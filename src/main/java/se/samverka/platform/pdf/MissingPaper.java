package se.samverka.platform.pdf;

import java.net.URI;

/** The page that stands in a paper's place. */
record MissingPaper(String title, URI link) {}
