package se.samverka.cast;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a visitor was answered. */
public final class Visited {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);

    private final HttpResponse<byte[]> response;

    Visited(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** As it came. */
    public byte[] bytes() {
        return response.body();
    }

    public String html() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** What the page's own part says to a reader: tags left out, white space drawn together. */
    public String says() {
        var main = MAIN.matcher(html());
        return words(main.find() ? main.group(1) : html());
    }

    /** What the whole page says, menu and footer too. */
    public String saysInAll() {
        return words(html());
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** Empty where the answer has no such header. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Whether the reader is sent on. */
    public boolean isElsewhere() {
        return status() == 303 || status() == 308;
    }

    /** Where the reader is sent: a path of ours, or empty. */
    public String location() {
        return header("Location");
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return status() + " " + location() + " " + says();
    }
}
