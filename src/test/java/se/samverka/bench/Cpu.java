package se.samverka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long the processor has worked for a process, as the kernel tells it (proc(5): utime, stime, cutime, cstime).
 *
 * <p>It counts in hundredths of a second, so that what is measured is to take a second or so.
 */
final class Cpu {

    private static final Path PROC = Path.of("/proc");
    private static final int TICK_MS = 10;
    /** After the command's name, which may hold spaces: the third field is the first. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private Cpu() {}

    static boolean canBeRead() {
        return Files.isReadable(PROC.resolve("self/stat"));
    }

    /** Of the process alone, in milliseconds; 0 where it is gone. */
    static double of(long pid) {
        return ms(fields(pid), USER, SYSTEM);
    }

    /** Of the process, of those it has started and of those that have ended: PostgreSQL has one for each connection. */
    static double ofFamily(long pid) {
        return ms(fields(pid), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM)
                + children(pid).mapToDouble(Cpu::of).sum();
    }

    /** What the process holds in memory just now, in megabytes. */
    static long residentMb(long pid) {
        try (var lines = Files.lines(PROC.resolve(pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static LongStream children(long parent) {
        try (Stream<Path> all = Files.list(PROC)) {
            return all
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .filter(pid -> number(fields(pid), PARENT) == parent)
                    .boxed()
                    .toList()
                    .stream()
                    .mapToLong(Long::longValue);
        } catch (IOException noProc) {
            return LongStream.empty();
        }
    }

    private static String[] fields(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    private static double ms(String[] fields, int... which) {
        return TICK_MS
                * LongStream.of(java.util.Arrays.stream(which)
                                .mapToLong(at -> number(fields, at))
                                .toArray())
                        .sum();
    }

    private static long number(String[] fields, int at) {
        return at < fields.length ? Long.parseLong(fields[at].strip()) : 0;
    }
}
