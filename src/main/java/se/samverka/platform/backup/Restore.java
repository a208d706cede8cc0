package se.samverka.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samverka.platform.console.Errand;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Database;
import se.samverka.platform.database.Rebuilding;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** {@code ./samverka restore <file> [--yes]}: what is there is kept as a backup of its own, and then replaced. */
final class Restore implements Errand {

    private final CountyClock clock;
    private final Consumer<String> console;

    Restore(CountyClock clock, Consumer<String> console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public String word() {
        return "restore";
    }

    @Override
    public void carryOut(List<String> words, Settings settings) {
        List<String> files =
                words.stream().filter(word -> !word.equals("--yes")).toList();
        if (files.size() != 1 || files.getFirst().startsWith("-"))
            throw new Obstacle(
                    "Skriv ./samverka restore och säkerhetskopian, och sist --yes om den ska ersätta det som finns.");
        Progress progress = new Progress(console);
        try (Copy copy = Copy.open(Path.of(files.getFirst()))) {
            CheckCopy.check(copy, progress);
            try (Residence residence = Residence.alone(settings)) {
                makeRoom(residence.database(), words, settings, progress);
                new PutBack(residence.database(), clock, progress).from(copy, Arrival.why("återställd", copy));
            }
            progress.say(Arrival.said("Återställt", copy));
        }
    }

    private void makeRoom(Database database, List<String> words, Settings settings, Progress progress) {
        Rebuilding found = Rebuilding.of(database);
        if (found.isEmpty() || found.isUnfinished()) return;
        if (!words.contains("--yes")) throw new Obstacle(WhatIsThere.sentence(database));
        KeepCopy keep = new KeepCopy(settings, clock, progress);
        Path place = keep.usualPlace("-fore-aterstallning");
        keep.keep(database, place);
        progress.say("Det som fanns här är sparat i %s.".formatted(place));
    }
}
