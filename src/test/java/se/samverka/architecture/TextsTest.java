package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.samverka.Samverka;
import se.samverka.architecture.Sources.Source;

/** What no compiler sees: clocks, tables and foreign keys in the project's texts. */
class TextsTest {

    private static final List<String> MODULES =
            List.of("platform", "desk", "publication", "county", "bodies", "people", "meetings");
    private static final Pattern MACHINES_CLOCK = Pattern.compile(
            "\\b(?:Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(|Clock\\.system|System\\.currentTimeMillis");
    private static final Pattern DATABASES_CLOCK =
            Pattern.compile("\\bnow\\(\\)|\\bcurrent_(?:date|timestamp)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|table)\\s+(?:only\\s+)?(" + String.join("|", MODULES) + ")_([a-z_]+)");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\breferences\\s+(" + String.join("|", MODULES) + ")_[a-z_]+");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final Sources main = Sources.below(Sources.MAIN, ".java", ".jte");

    @Test
    void nobody_but_the_clock_asks_what_time_it_is() {
        assertThat(where(main, TextsTest::asksTheMachinesClock)).isEmpty();
    }

    @Test
    void the_clock_guard_bites() {
        assertThat(asksTheMachinesClock(inMeetings("var today = LocalDate.now();")))
                .isTrue();
        assertThat(asksTheMachinesClock(inMeetings("db.sql(\"select now() - interval '1 day'\")")))
                .isTrue();
        assertThat(asksTheMachinesClock(inMeetings("var actor = whoAsks.now();")))
                .isFalse();
    }

    @Test
    void a_module_names_only_its_own_tables() {
        assertThat(where(main, TextsTest::namesOthersTables)).isEmpty();
    }

    @Test
    void the_table_guard_bites() {
        assertThat(namesOthersTables(inMeetings("select name from people_person")))
                .isTrue();
        assertThat(namesOthersTables(inMeetings("select * from people_door_seat")))
                .isFalse();
        assertThat(namesOthersTables(inMeetings("select * from meetings_meeting")))
                .isFalse();
    }

    @Test
    void foreign_keys_follow_the_floors() {
        assertThat(where(Sources.below(MIGRATIONS, ".sql"), TextsTest::pointsWhereItMayNot))
                .isEmpty();
    }

    @Test
    void the_foreign_key_guard_bites() {
        assertThat(pointsWhereItMayNot(migration("people", "meeting uuid references meetings_meeting")))
                .isTrue();
        assertThat(pointsWhereItMayNot(migration("meetings", "body uuid references bodies_body")))
                .isFalse();
    }

    private static Stream<Path> where(Sources sources, Predicate<Source> breach) {
        return sources.all().stream().filter(breach).map(Source::path);
    }

    private static boolean asksTheMachinesClock(Source source) {
        if (source.path().toString().contains("platform/time/")) return false;
        return MACHINES_CLOCK.matcher(source.text()).find()
                || QUOTED.matcher(source.text())
                        .results()
                        .anyMatch(sql -> DATABASES_CLOCK.matcher(sql.group()).find());
    }

    private static boolean namesOthersTables(Source source) {
        return TABLE.matcher(source.text())
                .results()
                .anyMatch(
                        m -> !m.group(1).equals(source.module()) && !m.group(2).startsWith("door_"));
    }

    private static boolean pointsWhereItMayNot(Source migration) {
        var owner = migration.path().getFileName().toString().replaceFirst("V\\d+__([a-z]+)_.*", "$1");
        return FOREIGN_KEY
                .matcher(migration.text())
                .results()
                .map(m -> m.group(1))
                .anyMatch(target -> !target.equals(owner) && !mayUse(owner).contains(target));
    }

    private static List<String> mayUse(String owner) {
        return ApplicationModules.of(Samverka.class).stream()
                .filter(module -> module.getIdentifier().toString().equals(owner))
                .flatMap(module -> Stream.of(allowed(module.getBasePackage().getName())))
                .map(dependency -> dependency.split(" ")[0])
                .toList();
    }

    private static String[] allowed(String modulePackage) {
        try {
            return Class.forName(modulePackage + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                    .allowedDependencies();
        } catch (ClassNotFoundException missing) {
            return new String[0];
        }
    }

    private static Source inMeetings(String text) {
        return new Source(Sources.MAIN.resolve("meetings/Breach.java"), text);
    }

    private static Source migration(String module, String text) {
        return new Source(MIGRATIONS.resolve("V202611210000__" + module + "_breach.sql"), text);
    }
}
