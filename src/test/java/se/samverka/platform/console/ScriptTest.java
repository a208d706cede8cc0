package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/**
 * The command {@code ./samverka} itself, in a house where Java and Maven only say what they were asked.
 *
 * <p>The copy looks for JDKs in the house instead of where this machine has its own.
 */
class ScriptTest {

    @TempDir
    Path folder;

    private Path house;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void a_house() throws Exception {
        house = Files.createDirectories(folder.resolve("ett hus"));
        Files.createDirectories(house.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("jvm"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        program(
                house.resolve("samverka"),
                Files.readString(Path.of("samverka"))
                        .replace("/usr/lib/jvm", folder.resolve("jvm").toString()));
        for (String tool : TOOLS.split(" ")) borrow(tool);
        program(folder.resolve("bin/mvn"), MAVEN);
        program(folder.resolve("bin/chromium"), "#!/bin/sh\n");
        environment.putAll(Map.of(
                "PATH", folder.resolve("bin").toString(),
                "HOME", folder.toString(),
                "TMPDIR", folder.toString(),
                "ASKED", folder.resolve("asked").toString(),
                "SAMVERKA_TRAINING", "off"));
    }

    private static final String TOOLS =
            "sh dirname readlink sed head tail find mkdir rm mv ln cat grep awk tee id mktemp sleep env cut cksum nice nohup";

    /** Says what it was asked, and leaves what the real one leaves. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >>"$ASKED"
            while [ "$1" != -f ]; do shift; done
            house=$(dirname "$2")
            if [ -e "$house/broken" ]; then
              echo "[INFO] noise"; echo "[ERROR] Roll.java:[7,9] ';' expected"; exit 1
            fi
            mkdir -p "$house/target"
            echo jar >"$house/target/samverka.jar"
            echo "[INFO] Running se.samverka.RollTest"
            echo "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in se.samverka.RollTest"
            echo "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0"
            """;

    private static String java(int version) {
        return """
                #!/bin/sh
                case "$*" in
                  -version) echo 'openjdk version "%d.0.1" 2026-09-15' >&2; exit ;;
                  *jarmode*) while [ "$1" != --destination ]; do shift; done; mkdir -p "$2"; echo jar >"$2/samverka.jar"; exit ;;
                  *AOTCacheOutput*) cache=${*#*AOTCacheOutput=}; echo cache >"${cache%%%%.new*}.new" ;;
                esac
                echo "java %d as $$: $*" >>"$ASKED"
                env >>"$ASKED"
                """.formatted(version, version);
    }

    private void jdk(String name, int version) throws Exception {
        program(folder.resolve(name).resolve("bin/java"), java(version));
        program(folder.resolve(name).resolve("bin/javac"), "#!/bin/sh\n");
    }

    private static void program(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void borrow(String tool) throws Exception {
        Path at = List.of("/usr/bin", "/bin").stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        program(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(at));
    }

    private record Said(long pid, int status, String out, String err) {}

    private Said samverka(String... words) throws Exception {
        return say(folder, house.resolve("samverka"), words);
    }

    private Said say(Path where, Path command, String... words) throws Exception {
        var line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).directory(where.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(
                process.pid(),
                process.exitValue(),
                Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    private String asked() throws Exception {
        Path file = folder.resolve("asked");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private long builds() throws Exception {
        return asked().lines().filter(line -> line.startsWith("mvn ")).count();
    }

    @Test
    void without_a_jdk_it_says_in_one_sentence_what_to_install() throws Exception {
        Said said = samverka();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo(
                        "Samverka behöver JDK 25 eller nyare, men här finns ingen: installera Temurin 25 från adoptium.net eller ange en med JAVA_HOME.\n");
    }

    @Test
    void with_only_an_old_jdk_it_says_which() throws Exception {
        jdk("jvm/old", 17);
        jdk("jvm/older", 11);
        Said said = samverka();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .hasLineCount(1)
                .startsWith("Samverka behöver JDK 25 eller nyare, men här finns bara version 17");
    }

    @Test
    void without_maven_it_says_in_one_sentence_what_to_install() throws Exception {
        jdk("jvm/new", 25);
        Files.delete(folder.resolve("bin/mvn"));
        Said said = samverka();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).hasLineCount(1).contains("installera paketet maven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm/new", ".sdkman/candidates/java/25-tem", "elsewhere"})
    void a_new_enough_jdk_is_found_where_it_is(String place) throws Exception {
        jdk("jvm/old", 17);
        jdk(place, 25);
        if (place.equals("elsewhere"))
            environment.put("JAVA_HOME", folder.resolve(place).toString());
        assertThat(samverka().status()).isZero();
        assertThat(asked()).contains("java 25 as");
    }

    @Test
    void an_old_java_home_does_not_hide_a_new_jdk() throws Exception {
        jdk("old", 17);
        jdk("jvm/new", 25);
        environment.put("JAVA_HOME", folder.resolve("old").toString());
        assertThat(samverka().status()).isZero();
        assertThat(asked()).contains("java 25 as");
    }

    @Test
    void it_becomes_java_so_that_ctrl_c_reaches_samverka() throws Exception {
        jdk("jvm/new", 25);
        Said said = samverka();
        assertThat(asked()).contains("java 25 as %d:".formatted(said.pid()));
    }

    @Test
    void it_works_from_another_folder_and_through_symbolic_links() throws Exception {
        jdk("jvm/new", 25);
        Path link = Files.createSymbolicLink(folder.resolve("länk"), Path.of("ett hus/samverka"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("bin/samverka"), link);
        Said said = say(Path.of("/"), linkToLink);
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(asked()).contains("-Dsamverka.home=" + house.toRealPath());
    }

    @Test
    void it_builds_what_has_changed_and_nothing_else() throws Exception {
        jdk("jvm/new", 25);
        assertThat(samverka().out()).startsWith("Bygger Samverka … (första gången hämtas bibliotek, några minuter)");
        assertThat(samverka().out()).isEmpty();
        assertThat(builds()).isEqualTo(1);
        Path source = Files.writeString(house.resolve("src/main/java/Roll.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(samverka().out()).startsWith("Bygger Samverka");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_build_that_fails_shows_why_and_is_tried_again() throws Exception {
        jdk("jvm/new", 25);
        Files.createFile(house.resolve("broken"));
        Said said = samverka();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .contains("Roll.java:[7,9]")
                .doesNotContain("noise")
                .endsWith("Hela byggloggen finns i %s/target/build.log.\n".formatted(house.toRealPath()));
        Files.delete(house.resolve("broken"));
        assertThat(samverka().status()).isZero();
    }

    @Test
    void a_lock_left_by_a_killed_build_is_taken_over() throws Exception {
        jdk("jvm/new", 25);
        Files.createDirectories(house.resolve("target"));
        Files.createSymbolicLink(house.resolve("target/building"), Path.of("2147483647"));
        assertThat(samverka().status()).isZero();
        assertThat(house.resolve("target/building")).doesNotExist();
    }

    @Test
    void a_build_does_not_touch_what_a_running_samverka_stands_on() throws Exception {
        jdk("jvm/new", 25);
        samverka();
        Path standsOn = house.resolve("target/app").toRealPath();
        Files.createFile(standsOn.resolve("used-by." + ProcessHandle.current().pid()));
        Files.setLastModifiedTime(
                house.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
        samverka();
        assertThat(house.resolve("target/app").toRealPath()).isNotEqualTo(standsOn);
        assertThat(standsOn.resolve("samverka.jar")).exists();
    }

    @Test
    void the_demo_has_data_a_clock_and_a_county_of_its_own() throws Exception {
        jdk("jvm/new", 25);
        environment.put("SAMVERKA_DATA", "/srv/the-countys-own");
        environment.put("SAMVERKA_DB_URL", "postgresql://the-countys-own/samverka");
        assertThat(samverka("demo", "--clock", "2017-12-01T08:00").status()).isZero();
        assertThat(asked())
                .contains("SAMVERKA_MODE=demo\n", "SAMVERKA_CLOCK=2017-12-01T08:00\n")
                .containsPattern("SAMVERKA_DATA=%s/samverka-demo\\..*\n".formatted(folder))
                .containsPattern("-Dsamverka\\.throw-away=%s/samverka-demo\\.".formatted(folder))
                .containsPattern("SAMVERKA_COUNTY=[a-z]+\n")
                .doesNotContain("the-countys-own");
    }

    @Test
    void the_demo_takes_another_county() throws Exception {
        jdk("jvm/new", 25);
        environment.put("SAMVERKA_COUNTY", "exempellan");
        samverka("demo");
        assertThat(asked()).contains("SAMVERKA_COUNTY=exempellan\n").doesNotContain("SAMVERKA_CLOCK");
    }

    @Test
    void the_demo_begins_when_the_countys_story_is_best_seen() throws Exception {
        jdk("jvm/new", 25);
        Path story = Files.createDirectories(house.resolve("counties/annat/story"));
        Files.writeString(story.resolve("a.yaml"), "händelser: []\n");
        Files.writeString(story.resolve("b.yaml"), "# Ett påhittat län.\nvisas: 2013-09-12 18.00\n");
        samverka("demo", "--county", "annat");
        assertThat(asked()).contains("SAMVERKA_COUNTY=annat\n", "SAMVERKA_CLOCK=2013-09-12T18:00\n");
    }

    @Test
    void the_time_that_is_asked_for_wins_over_the_storys() throws Exception {
        jdk("jvm/new", 25);
        Path story = Files.createDirectories(house.resolve("counties/annat/story"));
        Files.writeString(story.resolve("a.yaml"), "visas: 2013-09-12 18.00\n");
        samverka("demo", "--county=annat", "--clock=2013-02-01T08:00");
        assertThat(asked()).contains("SAMVERKA_CLOCK=2013-02-01T08:00\n");
    }

    @Test
    void the_tests_show_each_class_and_the_closing_line() throws Exception {
        jdk("jvm/new", 25);
        Said said = samverka("test", "--long", "-Dtest=RollTest");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(asked()).containsPattern("mvn .*-Ptests verify .*-Dtest=RollTest -Dsamverka.long=true");
        assertThat(said.out())
                .contains("Time elapsed: 0.1 s -- in se.samverka.RollTest\n")
                .contains("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0\n")
                .endsWith("Alla tester gick igenom.\n");
    }

    @Test
    void tests_that_fail_make_the_command_fail() throws Exception {
        jdk("jvm/new", 25);
        Files.createFile(house.resolve("broken"));
        Said said = samverka("test");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("Roll.java:[7,9]");
        assertThat(said.err()).startsWith("Testerna gick inte igenom.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "export", "import"})
    void an_errand_gets_its_words_and_trains_nothing(String word) throws Exception {
        jdk("jvm/new", 25);
        environment.put("SAMVERKA_TRAINING", "on");
        Said said = samverka(word, "en kopia.zip", "--yes");
        assertThat(said.err()).isEmpty();
        assertThat(asked())
                .contains("samverka.jar %s en kopia.zip --yes\n".formatted(word))
                .doesNotContain("AOTCache");
    }

    @Test
    void the_first_start_trains_meanwhile_in_a_county_of_its_own_and_the_next_is_faster() throws Exception {
        jdk("jvm/new", 25);
        environment.put("SAMVERKA_TRAINING", "on");
        samverka();
        waitFor(() -> Files.exists(cache()));
        assertThat(asked())
                .containsPattern("-XX:AOTCacheOutput=.* -Dsamverka.training=true")
                .containsPattern("-Dsamverka\\.throw-away=%s/samverka-demo\\.".formatted(folder));
        long trained = timesTrained();
        environment.put("SAMVERKA_TRAINING", "off");
        samverka();
        assertThat(asked()).contains("-XX:AOTCache=" + cache());
        assertThat(samverka("train").out()).isEmpty();
        assertThat(timesTrained()).isEqualTo(trained);
    }

    @Test
    void the_trainer_knows_nothing_of_the_countys_own_ports_database_and_mail() throws Exception {
        jdk("jvm/new", 25);
        environment.put("SAMVERKA_DB_URL", "postgresql://the-countys-own/samverka");
        environment.put("SAMVERKA_MONITOR_PORT", "9090");
        environment.put("SAMVERKA_SMTP_URL", "smtp://the-countys-own");
        assertThat(samverka("train").status()).isZero();
        assertThat(asked())
                .contains("SAMVERKA_MODE=demo\n", "SAMVERKA_PORT=0\n", "SAMVERKA_COUNTY=exempellan\n")
                .doesNotContain("the-countys-own", "SAMVERKA_MONITOR_PORT");
    }

    @Test
    void another_jdk_is_trained_anew() throws Exception {
        jdk("jvm/a", 25);
        assertThat(samverka("train").out()).contains("Nästa gång startar Samverka fortare.");
        FileSystemUtils.deleteRecursively(folder.resolve("jvm/a"));
        jdk("jvm/b", 26);
        samverka();
        assertThat(asked()).containsPattern("java 26 as .*-Xshare:auto");
        samverka("train");
        assertThat(timesTrained()).isEqualTo(2);
    }

    private long timesTrained() throws Exception {
        return asked().lines().filter(line -> line.contains("AOTCacheOutput")).count();
    }

    private Path cache() throws Exception {
        try (var files = Files.list(house.resolve("target/app").toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".aot"))
                    .findFirst()
                    .orElse(folder.resolve("none"));
        }
    }

    private static void waitFor(Callable<Boolean> done) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!done.call()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(50);
        }
    }

    @Test
    void help_names_the_words_that_there_are() throws Exception {
        assertThat(samverka("help").out())
                .contains("./samverka backup ", "./samverka restore ", "./samverka export ", "./samverka import ")
                .contains("./samverka demo", "./samverka test", "./samverka check", "./samverka help settings")
                .contains("./samverka bench ");
    }

    @Test
    void the_bench_is_built_beside_what_runs_and_gets_its_words() throws Exception {
        jdk("jvm/new", 25);
        Files.createDirectories(house.resolve("src/test/java/se/samverka/bench"));
        Files.createFile(house.resolve("src/test/java/se/samverka/bench/Benchmarks.java"));
        Said said = samverka("bench", "W1", "W3");
        assertThat(said.err()).isEmpty();
        assertThat(asked())
                .containsPattern(
                        "se\\.samverka\\.bench\\.Benchmarks .*/target/app-\\d+ .*jvm/new .*ett hus .*\\.aot W1 W3\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bänk", "strat"})
    void a_word_that_is_not_there_is_refused_in_one_sentence(String word) throws Exception {
        Said said = samverka(word);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).hasLineCount(1).contains(word).contains("./samverka help");
    }
}
