package se.samverka.platform.files;

import java.util.Optional;

/** Bytes kept in the database, so that one backup holds everything. */
public interface Files {

    /** @param mediaType for example {@code application/pdf} */
    record Kept(FileId id, String name, String mediaType, long size, String sha256) {}

    /** Keeps the bytes in the running transaction; the same bytes are stored once. */
    Kept keep(String name, String mediaType, byte[] bytes);

    Optional<Kept> find(FileId id);

    /** @throws java.util.NoSuchElementException where there is no such file */
    byte[] read(FileId id);
}
