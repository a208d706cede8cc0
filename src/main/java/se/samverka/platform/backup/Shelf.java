package se.samverka.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where a copy is laid, part by part: a zip or a folder. */
interface Shelf extends AutoCloseable {

    /** The next part, to be closed before another begins. */
    OutputStream part(String name) throws IOException;

    @Override
    void close() throws IOException;

    /** What lies there is for its owner alone: it is all that the county knows. */
    static Shelf zip(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new Zip(FileChannel.open(file, StandardOpenOption.WRITE));
    }

    static Shelf folder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new Folder(folder);
    }

    final class Zip implements Shelf {

        private static final int BUFFER = 1 << 16;

        private final FileChannel file;
        private final ZipOutputStream zip;

        private Zip(FileChannel file) {
            this.file = file;
            this.zip = new ZipOutputStream(
                    new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(file), BUFFER));
            zip.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public OutputStream part(String name) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    zip.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                zip.finish();
                zip.flush();
                file.force(true);
            }
        }
    }

    record Folder(Path folder) implements Shelf {

        @Override
        public OutputStream part(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file));
        }

        @Override
        public void close() {}
    }
}
