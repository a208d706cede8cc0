package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** The words of one part, in whatever alphabet it says or does not say. */
final class Words {

    private static final int LARGEST = 512 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Words() {}

    static String of(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readNBytes(LARGEST);
        return decode(bytes, charset(part)).replace("\0", "").replace("\r\n", "\n");
    }

    private static @Nullable String charset(Part part) {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    /** As the part says; where it says nothing or something unknown, UTF-8 if it is that, or else as Windows writes. */
    private static String decode(byte[] bytes, @Nullable String charset) {
        try {
            Charset stated = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset.strip());
            if (!stated.equals(StandardCharsets.UTF_8) && !stated.equals(StandardCharsets.US_ASCII))
                return new String(bytes, stated);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // guessed below
        }
        return guess(bytes);
    }

    private static String guess(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
