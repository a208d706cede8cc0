package se.samverka.platform.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Connections;
import se.samverka.platform.database.Database;
import se.samverka.platform.database.Rebuilding;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Takes a copy beside its place, reads all of it, and only then gives it its name. */
final class KeepCopy {

    private static final DateTimeFormatter IN_A_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm");

    private final Settings settings;
    private final CountyClock clock;
    private final Progress progress;

    KeepCopy(Settings settings, CountyClock clock, Progress progress) {
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    /** A place among the backups that nothing has: {@code samverka-exempellan-2026-11-22T0312.zip}. */
    Path usualPlace(String after) {
        String name = "samverka-%s-%s%s".formatted(county(), clock.wallTime().format(IN_A_NAME), after);
        Path folder = settings.data().toAbsolutePath().normalize().resolve("backups");
        Path place = folder.resolve(name + ".zip");
        for (int number = 2; Files.exists(place); number++) place = folder.resolve(name + "-" + number + ".zip");
        return place;
    }

    private String county() {
        return Objects.requireNonNullElse(settings.countyFolder().normalize().getFileName(), settings.countyFolder())
                .toString();
    }

    /**
     * @param place a zip where it ends with .zip, else a folder
     * @throws Obstacle where something is there already, or it cannot be written
     */
    Manifest keep(Database database, Path place) {
        refuseUnfinished(database);
        if (Files.exists(place)) throw new Obstacle("%s finns redan; välj ett annat namn.".formatted(place));
        Path beside = place.resolveSibling(place.getFileName() + ".new");
        try (Connection connection = Connections.single(database)) {
            refuseOthers(connection);
            makeRoom(place);
            Manifest manifest = take(connection, place, beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (SQLException broken) {
            throw new Obstacle(
                    "Databasen slutade svara under tiden (%s); försök igen.".formatted(broken.getMessage()), broken);
        } catch (IOException unwritten) {
            throw new Obstacle(
                    "Kopian gick inte att skriva till %s: %s.".formatted(place, reason(unwritten)), unwritten);
        } finally {
            FileSystemUtils.deleteRecursively(beside.toFile());
        }
    }

    private static void refuseOthers(Connection connection) {
        if (new Catalogue(connection).migrations().isEmpty())
            throw new Obstacle(
                    "Databasen har tabeller som inte är Samverkas; ange en tom databas med SAMVERKA_DB_URL.");
    }

    private static void refuseUnfinished(Database database) {
        Rebuilding found = Rebuilding.of(database);
        if (found.isUnfinished())
            throw new Obstacle(
                    "Databasen är bara halvt återställd; kör ./samverka restore en gång till med samma säkerhetskopia.");
        if (found.isEmpty()) throw new Obstacle("Här finns inget att kopiera: databasen är tom.");
    }

    private static void makeRoom(Path place) throws IOException {
        Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
        if (!Files.exists(folder))
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private Manifest take(Connection connection, Path place, Path beside) throws SQLException, IOException {
        FileSystemUtils.deleteRecursively(beside);
        try (Shelf shelf = isZip(place) ? Shelf.zip(beside) : Shelf.folder(beside)) {
            TakeCopy.take(
                    connection,
                    shelf,
                    progress,
                    county(),
                    clock.instant()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .atZone(CountyClock.STOCKHOLM)
                            .toOffsetDateTime()
                            .toString());
        }
        try (Copy copy = Copy.open(beside)) {
            CheckCopy.check(copy, progress);
            return copy.manifest();
        }
    }

    private static String reason(IOException unwritten) {
        String said = String.valueOf(unwritten.getMessage());
        if (unwritten instanceof AccessDeniedException) return "du får inte skriva där";
        if (said.contains("No space left")) return "disken är full";
        return said.contains("Not a directory") ? "en del av sökvägen är en fil" : said;
    }

    private static boolean isZip(Path place) {
        return place.getFileName().toString().endsWith(".zip");
    }
}
