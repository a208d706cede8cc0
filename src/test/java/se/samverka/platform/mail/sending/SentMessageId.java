package se.samverka.platform.mail.sending;

/** The Message-ID that a letter with the key is sent under, for tests elsewhere. */
public final class SentMessageId {

    private SentMessageId() {}

    public static String of(String key) {
        return new MessageId("samverka.example").of(key);
    }
}
