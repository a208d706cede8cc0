package se.samverka.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.console.Obstacle;

/**
 * The folder with everything a county has, held by one Samverka at a time.
 *
 * <p>The lock is the operating system's: it ends with the process, also after kill -9.
 */
public final class DataFolder implements AutoCloseable {

    /** A restart may overlap with the last moments of the one before. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Obstacle where it cannot be written, or another Samverka holds it */
    public static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            return new DataFolder(path, lock(path.resolve("lock")));
        } catch (IOException cannotWrite) {
            throw new Obstacle(
                    "Samverka kan inte skriva i mappen %s. Ge den som startar Samverka skrivrätt dit, eller välj en annan mapp med SAMVERKA_DATA."
                            .formatted(path),
                    cannotWrite);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        for (long waited = 0; tryLock(channel) == null; waited += 100) {
            if (waited >= PATIENCE.toMillis()) throw heldByAnother(channel, file);
            pause();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Obstacle heldByAnother(FileChannel channel, Path file) throws IOException {
        channel.close();
        return new Obstacle(
                "Samverka körs redan med data i %s (process %s). Stoppa den först, eller välj en annan mapp med SAMVERKA_DATA."
                        .formatted(file.getParent(), Files.readString(file).strip()));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
