package se.samverka.platform.console;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Takes out of the log what points at persons: addresses, personal numbers and the links that open their pages.
 *
 * <p>Our own lines hold none; this is for what libraries and other servers say. {@code logging.pattern.console} does the
 * same to lines of text.
 */
public final class WithoutPersons implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+\\w");
    private static final Pattern LINK = Pattern.compile("/s/[\\w-]+");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\b(?:\\d\\d)?\\d{6}[-+]\\d{4}\\b");

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, said -> in(String.valueOf(said))));
    }

    static String in(String line) {
        var one = ADDRESS.matcher(line).replaceAll("(adress)");
        var two = LINK.matcher(one).replaceAll("/s/(hemlig)");
        return PERSONAL_NUMBER.matcher(two).replaceAll("(personnummer)");
    }
}
