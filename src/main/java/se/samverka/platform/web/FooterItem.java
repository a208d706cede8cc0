package se.samverka.platform.web;

import se.samverka.platform.web.language.Phrase;

/** A word in the footer; only pages that exist give one. They are in Swedish. */
public record FooterItem(int order, Phrase label, String href) {}
