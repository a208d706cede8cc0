package se.samverka.platform.backup;

import java.util.List;
import java.util.function.Consumer;
import se.samverka.platform.console.Errand;
import se.samverka.platform.time.CountyClock;

/** What can be asked for at the console about the county's own copy of everything. */
public final class Errands {

    private Errands() {}

    public static List<Errand> list() {
        CountyClock clock = CountyClock.real();
        Consumer<String> console = System.out::println;
        return List.of(
                new Backup(clock, console),
                new Export(clock, console),
                new Restore(clock, console),
                new Import(clock, console));
    }
}
