package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    private Path here;
    private Path home;

    @BeforeEach
    void two_folders() throws Exception {
        here = Files.createDirectory(folder.resolve("here"));
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void no_file_is_needed() {
        assertThat(SettingsFile.find(null, here, home)).isEmpty();
    }

    @Test
    void the_file_where_one_stands_goes_before_samverkas_own() throws Exception {
        Path own = Files.writeString(home.resolve("samverka.properties"), "");
        assertThat(SettingsFile.find("", here, home)).contains(new SettingsFile(own));
        Path mine = Files.writeString(here.resolve("samverka.properties"), "");
        assertThat(SettingsFile.find(null, here, home)).contains(new SettingsFile(mine));
    }

    @Test
    void the_file_that_is_named_goes_before_both_and_must_be_there() throws Exception {
        Files.writeString(here.resolve("samverka.properties"), "");
        Path named = Files.writeString(folder.resolve("lanet.properties"), "");
        assertThat(SettingsFile.find(named.toString(), here, home)).contains(new SettingsFile(named));
        assertThatThrownBy(() -> SettingsFile.find("/nowhere/lanet.properties", here, home))
                .isInstanceOf(Obstacle.class)
                .hasMessage("Inställningsfilen /nowhere/lanet.properties går inte att läsa; rätta SAMVERKA_SETTINGS.");
    }

    @Test
    void it_says_the_variables_or_the_properties() throws Exception {
        assertThat(file("SAMVERKA_PORT=9000\nsamverka.public-url=https://samverka.example\n# en kommentar\n")
                        .read())
                .isEqualTo(Map.of("samverka.port", "9000", "samverka.public-url", "https://samverka.example"));
    }

    @Test
    void it_may_hold_swedish_letters() throws Exception {
        assertThat(file("SAMVERKA_DATA=/srv/länet").read()).containsEntry("samverka.data", "/srv/länet");
    }

    @Test
    void a_misspelled_word_is_told_in_one_sentence() throws Exception {
        assertThatThrownBy(() -> file("SAMVERKA_PRT=9000").read())
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("SAMVERKA_PRT i ")
                .hasMessageEndingWith("är ingen inställning; se vilka som finns med ./samverka help settings.");
    }

    @Test
    void a_file_in_another_encoding_is_told_in_one_sentence() throws Exception {
        Path latin = Files.write(
                folder.resolve("latin.properties"), "SAMVERKA_DATA=/srv/länet".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new SettingsFile(latin).read())
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void what_it_says_goes_before_the_standards() throws Exception {
        assertThat(Command.standards(home, Optional.of(file("SAMVERKA_DATA=/srv/data"))))
                .containsEntry("samverka.data", "/srv/data")
                .containsEntry("samverka.counties", home.resolve("counties").toString());
    }

    private SettingsFile file(String text) throws Exception {
        return new SettingsFile(Files.writeString(folder.resolve("samverka.properties"), text));
    }
}
