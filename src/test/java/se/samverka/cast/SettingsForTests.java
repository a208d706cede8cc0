package se.samverka.cast;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import se.samverka.platform.settings.Settings;

/** Settings as they are bound in earnest, for tests that need no Spring. */
public final class SettingsForTests {

    private SettingsForTests() {}

    /** @param names and values in turn, without {@code samverka.}: {@code settings("mode", "run")} */
    public static Settings settings(String... names) {
        Map<String, String> said = new HashMap<>();
        for (int at = 0; at < names.length; at += 2) said.put("samverka." + names[at], names[at + 1]);
        return new Binder(new MapConfigurationPropertySource(said)).bindOrCreate("samverka", Settings.class);
    }
}
