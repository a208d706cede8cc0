package se.samverka.platform.office;

/** A file that is no table we can read; the message is one sentence on what to do. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableTable(String sentence) {
        super(sentence);
    }

    /** In Swedish, for the page. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
