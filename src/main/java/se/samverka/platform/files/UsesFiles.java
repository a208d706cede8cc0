package se.samverka.platform.files;

import java.util.stream.Stream;

/** A module that keeps files: one that nobody says is in use can be taken away for good. */
public interface UsesFiles {

    /** The table and column that point at files, for example {@code meetings_paper.file}: a test sees that all are told. */
    String column();

    Stream<FileId> used();
}
