package se.samverka.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import se.samverka.platform.console.Obstacle;

/** PostgreSQL's programs, unpacked from the archive that Samverka brings. */
record Binaries(Path folder) {

    /** Unpacks once per version of the archive; a half unpacked folder is never used. */
    static Binaries unpackedIn(Path folder) {
        URL archive = archive();
        try {
            Path unpacked = folder.resolve("binaries-" + fingerprint(archive));
            if (!Files.isDirectory(unpacked)) unpack(archive, unpacked);
            return new Binaries(unpacked);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    private static URL archive() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        URL found = linux ? resource(arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz") : null;
        if (found == null)
            throw new Obstacle(
                    "Samverkas egen PostgreSQL finns bara för Linux; ange en egen databas med SAMVERKA_DB_URL.");
        return found;
    }

    private static @Nullable URL resource(String name) {
        return Binaries.class.getResource("/" + name);
    }

    /** The jar's own checksum, so that another version never runs from this one's folder. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        Path half = target.resolveSibling(target.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(half);
        try (InputStream raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                write(entry, tar, half);
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) throw new IOException("Outside the folder: " + entry.getName());
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        else if (entry.isFile()) {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
