package se.samverka.platform.mail;

/** Hears of letters that were sent and came back. */
public interface ReturnedLetters {

    /**
     * The letter with that Message-ID did not reach its recipient; one that is not ours is passed by.
     *
     * @param reason what the other server said
     */
    void cameBack(String messageId, String reason);
}
