package se.samverka.platform.mail.demo;

/** A file as it came with a letter. */
public record Enclosed(String name, String mediaType, byte[] bytes) {}
