package se.samverka.platform.mail;

import java.util.Optional;

/** A module that makes files for letters, when they leave. */
public interface AttachmentSource {

    String name();

    /** Empty where the file must not travel by mail (too large, or not public); the link in the letter serves instead. */
    Optional<Content> content(String key);

    record Content(String mediaType, byte[] bytes) {}
}
