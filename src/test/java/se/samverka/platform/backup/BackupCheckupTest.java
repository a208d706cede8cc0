package se.samverka.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.cast.SettingsForTests.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.health.Condition;
import se.samverka.platform.time.CountyClock;

class BackupCheckupTest {

    private static final Instant NOW = Instant.parse("2017-09-12T16:00:00Z");

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"PT13H, WELL", "PT50H, WELL", "PT51H, WATCH"})
    void a_backup_may_be_two_nights_old(Duration age, Condition condition) {
        assertThat(BackupCheckup.finding(Optional.of(NOW.minus(age)), NOW).condition())
                .isEqualTo(condition);
    }

    @Test
    void what_was_noted_is_what_is_told() throws Exception {
        var checkup = new BackupCheckup(settings("data", data.toString()), CountyClock.real());
        assertThat(checkup.look().sentence()).isEqualTo("Ingen säkerhetskopia är tagen.");
        BackupCheckup.LastBackup.in(data).was(NOW);
        assertThat(BackupCheckup.LastBackup.in(data).find()).contains(NOW);
        assertThat(checkup.look().sentence()).endsWith("dagar gammal.");
        Files.writeString(data.resolve("last-backup"), "i går");
        assertThat(checkup.look().sentence()).isEqualTo("Ingen säkerhetskopia är tagen.");
    }

    @Test
    void whose_database_is_elsewhere_is_asked_to_look_there() {
        var checkup = new BackupCheckup(
                settings("data", data.toString(), "db-url", "postgresql://db.example/samverka"), CountyClock.real());
        assertThat(checkup.look().condition()).isEqualTo(Condition.WELL);
        assertThat(checkup.look().sentence()).contains("era egna verktyg");
    }
}
