package se.samverka.platform.console;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.settings.Setting;

/** The one file with settings; it says the same words as the variables. */
record SettingsFile(Path path) {

    private static final String NAME = "samverka.properties";

    /**
     * Where it is: as SAMVERKA_SETTINGS says, or in the folder where one stands, or in Samverka's own.
     *
     * @throws Obstacle where it is said to be somewhere and is not
     */
    static Optional<SettingsFile> find(@Nullable String said, Path here, Path home) {
        if (said != null && !said.isBlank()) return Optional.of(new SettingsFile(required(Path.of(said))));
        return Stream.of(here.resolve(NAME), home.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(SettingsFile::new);
    }

    private static Path required(Path file) {
        if (!Files.isReadable(file))
            throw new Obstacle("Inställningsfilen %s går inte att läsa; rätta SAMVERKA_SETTINGS.".formatted(file));
        return file;
    }

    /**
     * The settings by property name.
     *
     * @throws Obstacle for a word that is no setting, so that a misspelling is not taken for the standard
     */
    Map<String, Object> read() {
        Map<String, Object> settings = new HashMap<>();
        properties().forEach((name, value) -> settings.put(property((String) name), value));
        return settings;
    }

    private Properties properties() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return properties;
        } catch (MalformedInputException notUtf8) {
            throw new Obstacle("Inställningsfilen %s är inte sparad som UTF-8; spara om den.".formatted(path), notUtf8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Obstacle("Inställningsfilen %s går inte att läsa; rätta den.".formatted(path), unreadable);
        }
    }

    private String property(String name) {
        return Setting.list().stream()
                .filter(setting -> setting.isNamed(name))
                .findFirst()
                .map(Setting::property)
                .orElseThrow(() ->
                        new Obstacle("%s i %s är ingen inställning; se vilka som finns med ./samverka help settings."
                                .formatted(name, path)));
    }
}
