package se.samverka.meetings;

/** Who sat on a seat at a meeting. */
public enum Sitter {
    MEMBER("ledamot"),
    DEPUTY("ersättare"),
    NOBODY("frånvarande");

    private final String swedish;

    Sitter(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
