package se.samverka.platform.console;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.settings.Setting;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.settings.Settings.LogFormat;

/** What {@code ./samverka} asks of Java. */
public final class Command {

    private Command() {}

    /** Returns when it is done or Samverka stands open; ends the process with 1 where it cannot. */
    public static void carryOut(Class<?> samverka, List<Errand> errands, String... words) {
        try {
            switch (String.join(" ", words)) {
                case "" -> open(samverka);
                case "help settings" -> helpSettings().forEach(System.out::println);
                default -> run(errands, Arrays.asList(words));
            }
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<Errand> errands, List<String> words) {
        hush();
        errands.stream()
                .filter(errand -> errand.word().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new Obstacle("%s är inget kommando; se vilka som finns med ./samverka help."
                        .formatted(String.join(" ", words))))
                .carryOut(words.subList(1, words.size()), settings(standards(home(), file(home()))));
    }

    /** An errand speaks for itself; what libraries have to say is for whoever mends a bug, and comes with it. */
    private static void hush() {
        LoggingSystem logging = LoggingSystem.get(Command.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    /** As Spring binds them when Samverka opens, but without Spring. */
    private static Settings settings(Map<String, Object> standards) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("standards", standards));
        ConfigurationPropertySources.attach(environment);
        try {
            return Binder.get(environment).bindOrCreate("samverka", Settings.class);
        } catch (BindException wrong) {
            throw new Obstacle(Obstacles.sentence(wrong).orElseThrow(), wrong);
        }
    }

    private static void open(Class<?> samverka) {
        deleteAfterwards(System.getProperty("samverka.throw-away"));
        SpringApplication application = new SpringApplication(samverka);
        Map<String, Object> standards = standards(home(), demo() ? Optional.empty() : file(home()));
        // Spring begins to write its log before it has bound the settings.
        if (settings(standards).log() == LogFormat.JSON) standards.put("logging.structured.format.console", "ecs");
        application.setDefaultProperties(standards);
        try {
            application.run();
        } catch (RuntimeException alreadySaid) {
            System.exit(1);
        }
    }

    /** Samverka's own folder, where the command stands. */
    private static Path home() {
        return Path.of(System.getProperty("samverka.home", ""));
    }

    private static boolean demo() {
        return "demo".equals(System.getenv("SAMVERKA_MODE"));
    }

    /** The demo does not read it: a county's own database and mail have no part there. */
    private static Optional<SettingsFile> file(Path home) {
        return SettingsFile.find(System.getenv("SAMVERKA_SETTINGS"), Path.of(""), home);
    }

    /** What holds where no variable says otherwise. */
    static Map<String, Object> standards(Path home, Optional<SettingsFile> file) {
        Map<String, Object> standards = new HashMap<>();
        standards.put("samverka.data", home.resolve("data").toString());
        standards.put("samverka.counties", home.resolve("counties").toString());
        standards.put("samverka.public-url", "http://localhost:${samverka.port:8080}");
        file.map(SettingsFile::read).ifPresent(standards::putAll);
        return standards;
    }

    /** Spring runs this after it has closed everything, the database too. */
    private static void deleteAfterwards(@Nullable String folder) {
        if (folder != null)
            SpringApplication.getShutdownHandlers()
                    .add(() -> FileSystemUtils.deleteRecursively(Path.of(folder).toFile()));
    }

    static List<String> helpSettings() {
        return Setting.list().stream()
                .map(setting -> "%s%n    %s%s"
                        .formatted(
                                setting.variable(),
                                setting.meaning(),
                                setting.standard().isEmpty() ? "" : " Standard: " + setting.standard() + "."))
                .toList();
    }
}
