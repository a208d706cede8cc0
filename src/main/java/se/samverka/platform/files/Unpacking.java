package se.samverka.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF would unpack to more than we can hold, told without unpacking it into memory.
 *
 * <p>A file of 25 kB can unpack to 25 MB, and one of 25 MB to 25 GB. Pictures are let be: they are passed on packed.
 */
final class Unpacking {

    private static final long MOST_IN_ONE = 48L << 20;
    private static final long MOST_IN_ALL = 192L << 20;

    /** Other ways of packing are old and rare; what they hold cannot be measured, so only little of it is let in. */
    private static final long MOST_ODDLY_PACKED = 64L << 10;

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 2048;
    private static final Pattern ODD =
            Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)\\b"
                    + "|/Filter\\s*\\[\\s*/\\w+\\s*/|/Filter\\s+\\d");

    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final byte[] sink = new byte[64 << 10];
    private long all;
    private long odd;

    private Unpacking(byte[] file) {
        this.file = file;
    }

    static boolean isTooMuch(byte[] file) {
        return new Unpacking(file).isTooMuch();
    }

    private boolean isTooMuch() {
        int last = 0;
        for (int at = next(START, 0); at >= 0; at = next(START, at + START.length)) {
            if (startsStream(at) && isTooMuch(head(last, at), afterLineEnd(at + START.length))) return true;
            last = at;
        }
        return false;
    }

    private boolean isTooMuch(String head, int at) {
        if (isPicture(head)) return false;
        if (ODD.matcher(head).find()) odd += Math.max(0, next(END, at) - at);
        else if (isPacked(at)) all += unpacked(at);
        return odd > MOST_ODDLY_PACKED || all > MOST_IN_ALL;
    }

    /** What says it is a picture and is also something that is read on opening is no picture. */
    private static boolean isPicture(String head) {
        return head.contains("/Image") && !head.contains("/ObjStm") && !head.contains("/XRef") && head.indexOf('#') < 0;
    }

    private String head(int last, int at) {
        int from = Math.max(last, at - HEAD);
        var head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return head.substring(head.lastIndexOf(" obj") + 1);
    }

    private boolean startsStream(int at) {
        boolean ends = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
        return !ends && at + START.length < file.length;
    }

    private int afterLineEnd(int at) {
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) at++;
        return at;
    }

    /** The two bytes that begin a packed stream (RFC 1950, 2.2). */
    private boolean isPacked(int at) {
        if (at + 1 >= file.length) return false;
        int first = file[at] & 0xff;
        int second = file[at + 1] & 0xff;
        return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }

    /** How long it becomes; all that may be at most, as soon as it is longer than one may be. */
    private long unpacked(int at) {
        try (var inflater = new Inflater()) {
            inflater.setInput(file, at, file.length - at);
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_IN_ONE)
                if (inflater.inflate(sink) == 0) break;
            return inflater.getBytesWritten() > MOST_IN_ONE ? MOST_IN_ALL + 1 : inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            return 0;
        }
    }

    private int next(byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) if (isAt(word, at)) return at;
        return -1;
    }

    private boolean isAt(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) if (file[at + i] != word[i]) return false;
        return true;
    }
}
