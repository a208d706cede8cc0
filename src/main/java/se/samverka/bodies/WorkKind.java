package se.samverka.bodies;

/** The kinds of work that a task in a charter can name; each is filled by the module that does it. */
public enum WorkKind {
    ISSUES,
    COMMENTS,
    LEARNING,
    PLAN,
    ANCHORING,
    AGREEMENTS,
    ASSIGNMENTS
}
