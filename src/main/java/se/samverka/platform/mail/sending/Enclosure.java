package se.samverka.platform.mail.sending;

/** A file as it travels. */
record Enclosure(String fileName, String mediaType, byte[] bytes) {}
