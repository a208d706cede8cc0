package se.samverka.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import se.samverka.platform.console.Obstacle;

/** A PostgreSQL that somebody else runs, as SAMVERKA_DB_URL says. */
record OutsideDatabase(String url, String user, String password) implements Database {

    /**
     * @param address {@code postgresql://user:password@host:port/database?…}, the same with {@code jdbc:} before it, or
     *     {@code jdbc:postgresql://host/database?user=…&password=…}
     */
    static OutsideDatabase at(String address) {
        try {
            return of(URI.create(address.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:")));
        } catch (IllegalArgumentException unreadable) {
            throw notAnAddress();
        }
    }

    private static OutsideDatabase of(URI address) {
        if (!"postgresql".equals(address.getScheme()) || address.getHost() == null) throw notAnAddress();
        String[] who = address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return new OutsideDatabase(
                "jdbc:postgresql://%s%s%s%s"
                        .formatted(
                                address.getHost(),
                                address.getPort() < 0 ? "" : ":" + address.getPort(),
                                address.getRawPath(),
                                address.getRawQuery() == null ? "" : "?" + address.getRawQuery()),
                who.length > 0 ? decoded(who[0]) : "",
                who.length > 1 ? decoded(who[1]) : "");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Obstacle notAnAddress() {
        return new Obstacle(
                "SAMVERKA_DB_URL går inte att läsa; skriv postgresql://användare:lösenord@dator:5432/databas.");
    }

    @Override
    public void close() {}
}
