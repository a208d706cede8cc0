package se.samverka.platform.pdf;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What a paper says of itself in its metadata; nobody has checked it.
 *
 * @param archive for example {@code PDF/A-1b}; empty where it claims nothing
 * @param access for example {@code PDF/UA-1}; empty where it claims nothing
 */
public record PaperClaim(String archive, String access) {

    public static final PaperClaim NONE = new PaperClaim("", "");

    private static final Pattern PART = property("pdfaid:part", "[1-4]");
    private static final Pattern LEVEL = property("pdfaid:conformance", "[A-Za-z]");
    private static final Pattern ACCESS = property("pdfuaid:part", "[12]");

    /** Stands as an attribute or as an element (ISO 16684-1, 7); its usual prefix is the one the standards require. */
    private static Pattern property(String name, String value) {
        return Pattern.compile(name + "(?:\\s*=\\s*[\"']|>)\\s*(" + value + ")\\s*[\"'<]");
    }

    static PaperClaim in(String xmp) {
        var archive = first(PART, xmp)
                .map(part -> "PDF/A-" + part + first(LEVEL, xmp).orElse("").toLowerCase());
        return new PaperClaim(
                archive.orElse(""), first(ACCESS, xmp).map("PDF/UA-"::concat).orElse(""));
    }

    /** For example {@code Enligt egen uppgift: PDF/A-1b och PDF/UA-1}; empty where it claims nothing. */
    public String inWords() {
        var claims = new StringJoiner(" och ", "Enligt egen uppgift: ", "").setEmptyValue("");
        if (!archive.isEmpty()) claims.add(archive);
        if (!access.isEmpty()) claims.add(access);
        return claims.toString();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
