package se.samverka.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.cast.SettingsForTests.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void every_component_of_the_record_is_listed_in_order() {
        assertThat(Setting.list())
                .extracting(
                        setting -> setting.variable().replace("SAMVERKA_", "").replace("_", ""))
                .containsExactlyElementsOf(Arrays.stream(Settings.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(String::toUpperCase)
                        .toList());
    }

    @Test
    void every_setting_says_what_it_means_in_one_sentence() {
        assertThat(Setting.list())
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.variable()).matches("[A-ZÅÄÖ].{10,}\\."));
    }

    @Test
    void a_setting_is_spelled_alike_as_variable_and_as_property() {
        assertThat(Setting.list())
                .contains(new Setting("SAMVERKA_PORT", "8080", "Porten som webbplatsen svarar på."))
                .anySatisfy(setting -> {
                    assertThat(setting.variable()).isEqualTo("SAMVERKA_PUBLIC_URL");
                    assertThat(setting.property()).isEqualTo("samverka.public-url");
                });
    }

    @Test
    void what_is_listed_as_standard_is_what_holds() {
        Settings standard = settings();
        assertThat(standard.port()).isEqualTo(8080);
        assertThat(standard.host()).isEqualTo("127.0.0.1");
        assertThat(standard.mode()).isEqualTo(Settings.Mode.RUN);
        assertThat(standard.dbUrl()).isNull();
        assertThat(standard.jobs()).isTrue();
    }

    @Test
    void a_county_is_a_name_or_a_path() {
        assertThat(settings("counties", "/srv/counties", "county", "exempellan").countyFolder())
                .isEqualTo(Path.of("/srv/counties/exempellan"));
        assertThat(settings("counties", "/srv/counties", "county", "/home/kim/mitt-lan")
                        .countyFolder())
                .isEqualTo(Path.of("/home/kim/mitt-lan"));
        assertThat(settings("county", "./mitt-lan").countyFolder()).isEqualTo(Path.of("./mitt-lan"));
    }

    @Test
    void the_documentation_lists_the_same() throws Exception {
        assertThat(Files.readAllLines(Path.of("docs/running/installningar.md")).stream()
                        .filter(line -> line.startsWith("| `SAMVERKA_"))
                        .toList())
                .isEqualTo(Setting.list().stream()
                        .map(setting -> "| `%s` | %s | %s |"
                                .formatted(
                                        setting.variable(),
                                        setting.meaning(),
                                        setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`"))
                        .toList());
    }
}
