package se.samverka.platform.web.form;

import org.jspecify.annotations.Nullable;

/** Joins a field with its hint and its problem. */
final class Described {

    private Described() {}

    static @Nullable String by(String id, String hint, String problem) {
        var ids = (hint.isEmpty() ? "" : id + "-hint ") + (problem.isEmpty() ? "" : id + "-problem");
        return ids.isEmpty() ? null : ids.strip();
    }
}
