package se.samverka.platform.once;

/** The same form has acted already; what it did stands, and this sending did nothing. */
public final class AlreadySent extends RuntimeException {

    private final String print;

    AlreadySent(String print) {
        super("The form has been sent already.", null, false, false);
        this.print = print;
    }

    String print() {
        return print;
    }
}
