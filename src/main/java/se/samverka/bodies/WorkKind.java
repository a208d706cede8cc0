package se.samverka.bodies;

/** The kinds of work that a task in a charter can name; each is filled by the module that does it. */
public enum WorkKind {
    ISSUES("samverkansfrågor"),
    COMMENTS("synpunkter"),
    LEARNING("lärande"),
    PLAN("verksamhetsplan"),
    ANCHORING("förankring"),
    AGREEMENTS("överenskommelser"),
    ASSIGNMENTS("uppdrag");

    private final String swedish;

    WorkKind(String swedish) {
        this.swedish = swedish;
    }

    /** As a county's folder writes it. */
    public String swedish() {
        return swedish;
    }
}
