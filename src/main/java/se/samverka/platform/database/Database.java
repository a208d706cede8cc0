package se.samverka.platform.database;

/** A PostgreSQL that answers: our own beside the application, or another's. */
public interface Database extends AutoCloseable {

    /** Another's, as SAMVERKA_DB_URL says. */
    static Database outside(String address) {
        return OutsideDatabase.at(address);
    }

    /** For JDBC, without user and password. */
    String url();

    String user();

    String password();

    /** Ours stops; another's is left alone. */
    @Override
    void close();
}
