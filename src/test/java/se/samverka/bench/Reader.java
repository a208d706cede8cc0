package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at a browser on this machine; keeps the line open and the cookie. */
final class Reader {

    private static final AtomicInteger LINKS = new AtomicInteger();

    private final URI origin;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Reader(int port) {
        this.origin = URI.create("http://localhost:" + port);
    }

    /** Signs in by a link of the reader's own, as from a letter. */
    static Reader signedIn(House house, String email) {
        var rows = house.rows();
        var person = rows.sql("select id from people_person where lower(email) = lower(:email) and closed_at is null")
                .param("email", email)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        var reader = new Reader(house.port());
        var answer = reader.post("/s/" + link(rows, person), Map.of());
        if (answer.statusCode() != 303) throw new IllegalStateException("Not signed in: " + answer.statusCode());
        return reader;
    }

    private static String link(JdbcClient rows, UUID person) {
        var token = "bench%017d".formatted(LINKS.incrementAndGet() + System.nanoTime() % 1_000_000_000 * 1000);
        rows.sql("""
                        insert into platform_signed_link (fingerprint, purpose, person, subject, issued_at, expires_at, once)
                        values (:fingerprint, 'sign-in', :person, '/min', :issued, :expires, true)
                        """)
                .param("fingerprint", sha256(token))
                .param("person", person, Types.OTHER)
                .param("issued", OffsetDateTime.parse("2017-09-12T12:00:00Z"))
                .param("expires", OffsetDateTime.parse("2117-09-12T12:00:00Z"))
                .update();
        return token;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(origin.resolve(path));
        for (int at = 0; at < headers.length; at += 2) request.header(headers[at], headers[at + 1]);
        return send(request.GET());
    }

    HttpResponse<byte[]> post(String path, Map<String, String> form) {
        var fields = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(origin.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return browser.send(
                    request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
