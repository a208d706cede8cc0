package se.samverka.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.InWords;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.settings.Settings.Mode;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Whether there is a backup to come back to; whose database is elsewhere is asked to look there. */
@Component
class BackupCheckup implements Checkup {

    /** A night that was missed. */
    private static final Duration LONG = Duration.ofHours(50);

    private final Settings settings;
    private final CountyClock clock;

    BackupCheckup(Settings settings, CountyClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String heading() {
        return "Säkerhetskopian";
    }

    @Override
    public String key() {
        return "backup";
    }

    @Override
    public Finding look() {
        if (settings.mode() == Mode.DEMO) return Finding.well("Visningen sparas inte, och behöver ingen kopia.");
        var last = LastBackup.in(settings.data()).find();
        var now = clock.machineInstant();
        return (isElsewhere() && last.isEmpty() ? elsewhere() : finding(last, now))
                .with(new Figure(
                        "samverka_backup_age_seconds",
                        "How long ago ./samverka backup finished; -1 where it never has.",
                        last.map(at -> Duration.between(at, now).toSeconds()).orElse(-1L)));
    }

    private boolean isElsewhere() {
        return settings.dbUrl() != null && !settings.dbUrl().isBlank();
    }

    private static Finding elsewhere() {
        return Finding.well("Databasen är er egen. Se i era egna verktyg när den senast kopierades.");
    }

    static Finding finding(Optional<Instant> last, Instant now) {
        if (last.isEmpty())
            return Finding.watch("Ingen säkerhetskopia är tagen.", "Låt datorn köra ./samverka backup varje natt.");
        var age = Duration.between(last.get(), now);
        if (age.compareTo(LONG) > 0)
            return Finding.watch(
                    "Den senaste säkerhetskopian är %s gammal.".formatted(InWords.of(age)),
                    "Se efter varför ./samverka backup inte körs varje natt.");
        return Finding.well("Den senaste säkerhetskopian blev klar %s.".formatted(Swedish.moment(last.get())));
    }

    /** A note in the data folder of when the latest backup was finished, wherever it was put. */
    record LastBackup(Path note) {

        static LastBackup in(Path data) {
            return new LastBackup(data.resolve("last-backup"));
        }

        /** A note that cannot be written makes the backup no worse. */
        void was(Instant moment) {
            try {
                Files.writeString(note, moment + "\n");
            } catch (IOException unwritten) {
                // then the page on health goes on saying what it said
            }
        }

        /** Empty also where the note cannot be read. */
        Optional<Instant> find() {
            try {
                return Optional.of(Instant.parse(Files.readString(note).strip()));
            } catch (IOException | DateTimeException unreadable) {
                return Optional.empty();
            }
        }
    }
}
