package se.samverka.platform.mail;

/** A module that understands some of the letters that come in. Called once per letter, in a transaction of its own. */
public interface ReadsLetters {

    /** Whether the letter was taken care of; one that nobody takes is put before an administrator. */
    boolean read(IncomingLetter letter);
}
