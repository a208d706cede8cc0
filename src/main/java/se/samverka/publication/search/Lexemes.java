package se.samverka.publication.search;

/**
 * The kinds of lexeme in the index, told apart by their first sign.
 *
 * <p>A word begins with a letter or a figure, so nothing that somebody writes, in a text or a question, can pass for a
 * right to read.
 */
final class Lexemes {

    private static final String SURFACE = "^";
    private static final String NUMBER = "#";
    private static final String READER = "=";

    private Lexemes() {}

    /** A word as written, so that its beginning finds it. */
    static String surface(String word) {
        return SURFACE + word;
    }

    static String number(String registryNumber) {
        return NUMBER + registryNumber;
    }

    /** Who may read: {@code everybody}, or a scope such as {@code body/aldre}. */
    static String reader(String scope) {
        return READER + scope;
    }

    /** As text that PostgreSQL reads as one lexeme, whatever it holds. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
