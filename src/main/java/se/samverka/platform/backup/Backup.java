package se.samverka.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samverka.platform.console.Errand;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** {@code ./samverka backup [file]}: everything into one zip, while Samverka runs. */
final class Backup implements Errand {

    private final CountyClock clock;
    private final Consumer<String> console;

    Backup(CountyClock clock, Consumer<String> console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public String word() {
        return "backup";
    }

    @Override
    public void carryOut(List<String> words, Settings settings) {
        if (words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-")))
            throw new Obstacle("Skriv ./samverka backup, eller ./samverka backup och en fil som slutar på .zip.");
        Progress progress = new Progress(console);
        KeepCopy keep = new KeepCopy(settings, clock, progress);
        Path place = words.isEmpty() ? keep.usualPlace("") : Path.of(words.getFirst());
        if (!place.toString().endsWith(".zip"))
            throw new Obstacle("Säkerhetskopian blir en zip; låt namnet sluta på .zip.");
        try (Residence residence = Residence.visited(settings)) {
            Manifest manifest = keep.keep(residence.database(), place);
            BackupCheckup.LastBackup.in(settings.data()).was(clock.machineInstant());
            progress.say("Säkerhetskopian är klar och kontrollerad: %s (%s).".formatted(place, Summary.of(manifest)));
        }
    }
}
