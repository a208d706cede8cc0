package se.samverka.platform.mail;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import se.samverka.platform.settings.Settings;

/** Settings and addresses without all of Spring. */
public final class SettingsForTests {

    private SettingsForTests() {}

    public static Settings of(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("samverka", Settings.class);
    }

    public static HouseAddresses addresses(Settings settings) {
        return new HouseAddresses(settings);
    }

    public static MailServers servers(Settings settings) {
        return new MailConfiguration().serversOfTheSettings(settings);
    }
}
