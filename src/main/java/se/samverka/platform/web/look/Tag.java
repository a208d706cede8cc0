package se.samverka.platform.web.look;

/** A status in a word, with a colour and a shape that say the same; written by {@code tag.jte}. */
public record Tag(String word, Tone tone) {}
