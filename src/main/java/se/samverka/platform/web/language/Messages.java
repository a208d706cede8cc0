package se.samverka.platform.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads the message files, which are UTF-8. */
final class Messages {

    private Messages() {}

    static Map<String, String> in(Language language) {
        var file = "/messages/" + language.tag() + ".properties";
        var all = new Properties();
        try (var bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                var text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            all.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
    }
}
