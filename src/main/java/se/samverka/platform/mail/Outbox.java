package se.samverka.platform.mail;

/** Where letters are laid; each leaves when the transaction has landed, at most once per key. */
public interface Outbox {

    /** Lays a letter in the running transaction. A letter whose key is already there is left as it is. */
    void lay(Letter letter);

    /** Takes back what has not left yet, by what it is about and its kind; returns how many. */
    int takeBack(String about, String kind);
}
