package se.samverka.cast;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/**
 * Somebody at a browser: keeps cookies, says where forms were sent from, and follows nothing by itself.
 *
 * <pre>{@code
 * @Autowired ApplicationContext house;
 *
 * var kim = Visitor.to(house).signedInAs(person);
 * assertThat(kim.get("/min").says()).contains("Nästa möte");
 * assertThat(kim.post("/organ/aldre/moten/nytt", Map.of("dag", "2017-10-03")).location()).startsWith("/organ/");
 * }</pre>
 */
public final class Visitor {

    private static final String BOUNDARY = "----samverka-prov";

    private final ApplicationContext house;
    private final String origin;
    private String network = "";
    private String userAgent = "";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(ApplicationContext house, String origin) {
        this.house = house;
        this.origin = origin;
    }

    /** Somebody unknown, at the house's own port; {@code house} is the test's application context. */
    public static Visitor to(ApplicationContext house) {
        var port = house.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitor(house, "http://localhost:" + port);
    }

    /** The same browser, behind a proxy that says which address it has. */
    public Visitor from(String address) {
        network = address;
        return this;
    }

    /** The same person, with another browser. */
    public Visitor on(String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    /** The same browser, signed in by a link of its own, as with the one in a letter. */
    public Visitor signedInAs(PersonId person) {
        var answer = signingIn(person);
        if (answer.status() != 303) throw new AssertionError("Not signed in: " + answer.status());
        return this;
    }

    /** What the house answers when it lets the person in. */
    public Visited signingIn(PersonId person) {
        var expires = house.getBean(CountyClock.class).instant().plus(Duration.ofMinutes(30));
        var token =
                house.getBean(SignedLinks.class).issue(new SignedLinks.Link("sign-in", person, "/min", expires, true));
        return post("/s/" + token, Map.of());
    }

    public Visited get(String path) {
        return send(request(path).GET());
    }

    public Visited get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /** Sends a form from one of our own pages. */
    public Visited post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Sends a form where a field may have several values, as ticked boxes have. */
    public Visited postMany(String path, Map<String, List<String>> fields) {
        var pairs = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> form(Map.of(field.getKey(), value))));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(pairs.collect(Collectors.joining("&")))));
    }

    /** A file in a form. @param field the form's name for it */
    public record File(String field, String name, String type, byte[] bytes) {}

    /** Sends a form with a file in it, as a browser does (RFC 7578). */
    public Visited post(String path, Map<String, String> fields, File file) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(multipart(fields, file))));
    }

    private static byte[] multipart(Map<String, String> fields, File file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                part("form-data; name=\"%s\"".formatted(name), "", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part(
                "form-data; name=\"%s\"; filename=\"%s\"".formatted(file.field(), file.name()),
                "Content-Type: %s\r\n".formatted(file.type()),
                file.bytes()));
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String disposition, String more, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes("--%s\r\nContent-Disposition: %s\r\n%s\r\n"
                .formatted(BOUNDARY, disposition, more)
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Sends a form and opens what it leads to. */
    public Visited postAndFollow(String path, Map<String, String> fields) {
        var answer = post(path, fields);
        return answer.isElsewhere() ? get(answer.location()) : answer;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
        if (!network.isEmpty()) request.header("X-Forwarded-For", network);
        return userAgent.isEmpty() ? request : request.header("User-Agent", userAgent);
    }

    private Visited send(HttpRequest.Builder request) {
        try {
            return new Visited(browser.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** What another site answers. */
    public static Visited elsewhere(String address) {
        try (var browser = HttpClient.newHttpClient()) {
            return new Visited(
                    browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
