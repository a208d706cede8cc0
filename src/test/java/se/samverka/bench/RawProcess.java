package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A raw program in a process of its own, on loopback. */
record RawProcess(Process process, int port) implements AutoCloseable {

    static RawProcess house(Installation installation, House beside) {
        var database = beside.database();
        return start(installation, RawHouse.class, database.url(), database.user(), database.password());
    }

    static RawProcess start(Installation installation, Class<?> program, String... words) {
        try {
            int port = Loopback.freePort();
            var all = new String[words.length + 1];
            all[0] = Integer.toString(port);
            System.arraycopy(words, 0, all, 1, words.length);
            var process = new ProcessBuilder(installation.bench(program, all))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!"open".equals(process.inputReader().readLine())) throw new IllegalStateException("It did not open.");
            return new RawProcess(process, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its own work, and the database's, which works for nobody else meanwhile. */
    Work work(House beside) {
        return new Work(Cpu.of(process.pid()), Cpu.ofFamily(beside.postmaster()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
