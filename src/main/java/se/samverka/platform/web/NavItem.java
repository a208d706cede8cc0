package se.samverka.platform.web;

/** A word in the main menu; each module that has a public list gives one. */
public record NavItem(int order, String label, String href) {}
