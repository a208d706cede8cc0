package se.samverka.platform.mail.sending;

/** What became of an attempt to send; the sentences are shown to an official. */
sealed interface Outcome {

    record Sent() implements Outcome {}

    /** Not sent: it waits to be sent together with what follows. */
    record Gathering() implements Outcome {}

    /** This letter will not do just now. */
    record Later(String trouble) implements Outcome {}

    /** This letter will never do. */
    record Refused(String trouble) implements Outcome {}

    /** No letter will do just now: the mail server cannot be reached. */
    record NoLine(String trouble) implements Outcome {}
}
