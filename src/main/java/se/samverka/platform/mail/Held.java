package se.samverka.platform.mail;

/** Why a letter does not leave by itself. */
public enum Held {
    /** Nobody has the address. */
    MADE_UP("Adressen är påhittad (.example), så mejlet skickas inte."),
    TRIAL("Samverka är i provläge. Inga mejl skickas."),
    ACTOR_LIMIT(
            "Samma person har skickat fler mejl i dag än inställningen tillåter. En systemförvaltare kan släppa mejlet."),
    RECIPIENT_LIMIT(
            "Mottagaren har fått fler mejl i dag än inställningen tillåter. En systemförvaltare kan släppa mejlet."),
    SECOND_YES("Utskicket går till fler än %d mottagare. Någon annan än avsändaren behöver godkänna det."
            .formatted(Mailings.WITHOUT_A_SECOND_YES));

    private final String sentence;

    Held(String sentence) {
        this.sentence = sentence;
    }

    /** Whether it may leave when an administrator says so. */
    public boolean isOverLimit() {
        return this == ACTOR_LIMIT || this == RECIPIENT_LIMIT;
    }

    public String sentence() {
        return sentence;
    }
}
