package se.samverka.platform.web.look;

/** A word that leads somewhere; on a button it begins with the verb. */
public record Link(String label, String href) {}
