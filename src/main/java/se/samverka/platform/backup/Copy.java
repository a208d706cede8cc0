package se.samverka.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Rebuilding;
import tools.jackson.core.JacksonException;

/** A copy that somebody has taken, opened for reading: a zip or a folder with the same parts. */
final class Copy implements AutoCloseable {

    private final Path path;
    private final Path parts;
    private final @Nullable FileSystem zip;
    private final Manifest manifest;

    private Copy(Path path, Path parts, @Nullable FileSystem zip) {
        this.path = path;
        this.parts = parts;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /** @throws Obstacle where it is no copy, or its manifest is not what was written, or a newer Samverka made it */
    static Copy open(Path path) {
        if (!Files.exists(path)) throw new Obstacle("%s finns inte; kontrollera sökvägen.".formatted(path));
        if (Files.isDirectory(path)) return new Copy(path, path, null);
        FileSystem zip = zip(path);
        try {
            return new Copy(path, zip.getPath("/"), zip);
        } catch (Obstacle refused) {
            closed(zip);
            throw refused;
        }
    }

    private static FileSystem zip(Path path) {
        try {
            return FileSystems.newFileSystem(path);
        } catch (IOException | RuntimeException | InternalError unreadable) {
            throw new Obstacle(
                    "%s är ingen säkerhetskopia, eller så är den avhuggen; använd en annan.".formatted(path),
                    unreadable);
        }
    }

    private static void closed(FileSystem zip) {
        try {
            zip.close();
        } catch (IOException unimportant) {
            // Nothing was written to it.
        }
    }

    private Manifest readManifest() {
        String text = text(Manifest.NAME);
        if (!text(Manifest.SEAL).startsWith(Fingerprint.of(text))) throw damaged(Manifest.NAME);
        try {
            if (Manifest.JSON.readTree(text).path("format").asInt() > Manifest.FORMAT) throw newer("");
            return refuseNewer(Manifest.read(text));
        } catch (JacksonException unreadable) {
            throw damaged(Manifest.NAME, unreadable);
        }
    }

    private Manifest refuseNewer(Manifest read) {
        List<String> unknown = Rebuilding.unknown(read.migrations());
        if (!unknown.isEmpty()) throw newer(" (%s)".formatted(read.samverka()));
        return read;
    }

    private Obstacle newer(String version) {
        return new Obstacle(
                "%s är gjord av en nyare Samverka%s än den här; uppgradera Samverka först.".formatted(path, version));
    }

    private String text(String part) {
        if (!Files.exists(parts.resolve(part)))
            throw new Obstacle("%s är ingen säkerhetskopia från Samverka: %s saknas.".formatted(path, part));
        try {
            return Files.readString(parts.resolve(part));
        } catch (IOException | RuntimeException unreadable) {
            throw damaged(part, unreadable);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** @throws Obstacle where it is not there */
    InputStream read(String part) {
        try {
            return Files.newInputStream(parts.resolve(part));
        } catch (IOException | RuntimeException missing) {
            throw damaged(part, missing);
        }
    }

    /** In bytes. */
    long size(String part) {
        try {
            return Files.size(parts.resolve(part));
        } catch (IOException missing) {
            throw damaged(part, missing);
        }
    }

    Obstacle damaged(String part) {
        return new Obstacle(isDamaged(part));
    }

    Obstacle damaged(String part, Throwable cause) {
        return new Obstacle(isDamaged(part), cause);
    }

    private String isDamaged(String part) {
        return "%s är skadad: delen %s är inte som den skrevs; använd en annan kopia.".formatted(path, part);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (zip != null) closed(zip);
    }
}
