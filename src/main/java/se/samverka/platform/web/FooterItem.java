package se.samverka.platform.web;

/** A word in the footer; only pages that exist give one. */
public record FooterItem(int order, String label, String href) {}
