package se.samverka.platform.database;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.InWords;

/** Whether there is room where everything is kept: PostgreSQL stops when the disk is full. */
@Component
class DiskCheckup implements Checkup {

    private static final long LITTLE = 2_000_000_000L;
    private static final long ALMOST_NONE = 200_000_000L;

    private final Path folder;

    DiskCheckup(DataFolder folder) {
        this.folder = folder.path();
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String heading() {
        return "Utrymmet";
    }

    @Override
    public String key() {
        return "disk";
    }

    @Override
    public Finding look() {
        return finding(folder.toFile().getUsableSpace());
    }

    static Finding finding(long free) {
        var left = "Det finns %s kvar på disken med datamappen.".formatted(InWords.ofBytes(free));
        return judge(free, left)
                .with(new Figure("samverka_data_free_bytes", "Room left where the data folder is.", free));
    }

    private static Finding judge(long free, String left) {
        if (free < ALMOST_NONE)
            return Finding.ill(left, "Frigör utrymme nu. När disken är full stannar databasen och inget kan sparas.");
        if (free < LITTLE) return Finding.watch(left, "Frigör utrymme, eller flytta gamla säkerhetskopior.");
        return Finding.well(left);
    }
}
