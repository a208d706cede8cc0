package se.samverka.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samverka.platform.console.Errand;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** {@code ./samverka export <folder or zip>}: the same parts as a backup, where one wants to read them. */
final class Export implements Errand {

    private final CountyClock clock;
    private final Consumer<String> console;

    Export(CountyClock clock, Consumer<String> console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public String word() {
        return "export";
    }

    @Override
    public void carryOut(List<String> words, Settings settings) {
        if (words.size() != 1 || words.getFirst().startsWith("-"))
            throw new Obstacle("Skriv ./samverka export och en ny mapp, eller en fil som slutar på .zip.");
        Path place = Path.of(words.getFirst());
        Progress progress = new Progress(console);
        try (Residence residence = Residence.visited(settings)) {
            Manifest manifest = new KeepCopy(settings, clock, progress).keep(residence.database(), place);
            progress.say("Allt är exporterat till %s (%s). Vad fälten betyder står i docs/running/export.md."
                    .formatted(place, Summary.of(manifest)));
        }
    }
}
