package se.samverka.platform.web.look;

/** A link among the parts of one thing; written by {@code tabs.jte}. */
public record Tab(String label, String href, boolean here) {}
