package se.samverka.platform.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file's name that can stand on a page, in a header and in any file system, and shows what it is.
 *
 * <p>Keeps å ä ö (composed, NFC) and spaces. Drops the folders before it, and what cannot be seen: NUL, other control
 * characters and marks that turn the reading direction, which can make {@code fdp.exe} look like {@code exe.pdf}.
 */
public record FileName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    public static FileName of(String raw) {
        var name = Normalizer.normalize(raw, Normalizer.Form.NFC);
        // A line break between words is a blank; other control characters are nothing.
        name = name.replaceAll("[\\t\\r\\n]", " ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = FORBIDDEN.matcher(name).replaceAll("-");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = EDGES.matcher(shortened(name)).replaceAll("");
        return new FileName(known(name));
    }

    private static String known(String name) {
        if (name.isEmpty()) return "handling";
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** Its ending stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return whole(name.substring(0, LONGEST - ending.length())) + ending;
    }

    /** Never half a character. */
    private static String whole(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }

    @Override
    public String toString() {
        return value;
    }
}
