package se.samverka.platform.console;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the sentence in what a start failed with. */
final class Obstacles {

    private Obstacles() {}

    /** Empty where it is a bug, and whoever mends it needs all of it. */
    static Optional<String> sentence(Throwable failure) {
        return sentence(failure, -1);
    }

    /** @param monitorPort where figures are read; another setting frees that port than the web site's */
    static Optional<String> sentence(Throwable failure, int monitorPort) {
        return Stream.<Throwable>iterate(failure, Obstacles::isThere, Throwable::getCause)
                .flatMap(cause -> known(cause, monitorPort).stream())
                .findFirst();
    }

    private static boolean isThere(@Nullable Throwable cause) {
        return cause != null;
    }

    private static Optional<String> known(Throwable cause, int monitorPort) {
        return Optional.ofNullable(
                switch (cause) {
                    case Obstacle obstacle -> obstacle.getMessage();
                    case PortInUseException taken ->
                        "Porten %d används redan av ett annat program; stoppa det, eller välj en annan port med %s."
                                .formatted(
                                        taken.getPort(),
                                        taken.getPort() == monitorPort ? "SAMVERKA_MONITOR_PORT" : "SAMVERKA_PORT");
                    case BindException wrong ->
                        "Inställningen %s går inte att läsa; se vad den får vara med ./samverka help settings."
                                .formatted(variable(wrong.getName().toString()));
                    default -> null;
                });
    }

    /** {@code samverka.public-url} is SAMVERKA_PUBLIC_URL, and Spring's {@code server.port} is taken from SAMVERKA_PORT. */
    private static String variable(String property) {
        return property.replaceFirst("^server\\.", "samverka.")
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
