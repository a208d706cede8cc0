package se.samverka.platform.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads Samverka's own pages and stops, so that Java learns what a start and a first visit need ({@code ./samverka train}).
 *
 * <p>Ends the process with 1 where a page is not there: what was learnt is then thrown away.
 */
@Component
class Training {

    private static final String WANTED = "samverka.training";
    private static final List<String> PAGES = List.of("/", "/organ", "/moten", "/logga-in", "/sok?q=samverkan");
    private static final int TIMES = 20;

    @EventListener
    void train(ApplicationReadyEvent ready) {
        if (!Boolean.getBoolean(WANTED)) return;
        var own = ready.getApplicationContext().getEnvironment();
        System.exit(areRead(own.getRequiredProperty("local.server.port", Integer.class)) ? 0 : 1);
    }

    private static boolean areRead(int port) {
        try (var reader = HttpClient.newHttpClient()) {
            for (int time = 0; time < TIMES; time++)
                for (var page : PAGES) if (!isRead(reader, URI.create("http://localhost:" + port + page))) return false;
            return true;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRead(HttpClient reader, URI page) throws IOException, InterruptedException {
        var answer = reader.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
        return answer.statusCode() == 200;
    }
}
