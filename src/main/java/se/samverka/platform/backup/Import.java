package se.samverka.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samverka.platform.console.Errand;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Rebuilding;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** {@code ./samverka import <folder or zip>}: an export into an installation where nothing is yet. */
final class Import implements Errand {

    private final CountyClock clock;
    private final Consumer<String> console;

    Import(CountyClock clock, Consumer<String> console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public void carryOut(List<String> words, Settings settings) {
        if (words.size() != 1 || words.getFirst().startsWith("-"))
            throw new Obstacle("Skriv ./samverka import och det som ./samverka export skrev: en mapp eller en zip.");
        Progress progress = new Progress(console);
        try (Copy copy = Copy.open(Path.of(words.getFirst()))) {
            CheckCopy.check(copy, progress);
            try (Residence residence = Residence.alone(settings)) {
                Rebuilding found = Rebuilding.of(residence.database());
                if (!found.isEmpty() && !found.isUnfinished())
                    throw new Obstacle(
                            "Här finns redan ett län; import läser bara in där det är tomt, så använd ./samverka restore för att ersätta det.");
                new PutBack(residence.database(), clock, progress).from(copy, Arrival.why("inläst", copy));
            }
            progress.say(Arrival.said("Inläst", copy));
        }
    }
}
