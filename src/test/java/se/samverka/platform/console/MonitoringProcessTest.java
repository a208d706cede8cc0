package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** What the county's IT reads, and where: all of Samverka as a process of its own. */
class MonitoringProcessTest {

    private static final Path FOLDER = Path.of("target", "monitoring-test").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");

    @BeforeEach
    void no_data() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void figures_and_probes_are_read_at_an_address_of_their_own_and_the_log_as_json() throws Exception {
        int monitor = SamverkaProcess.freePort();
        try (SamverkaProcess samverka = SamverkaProcess.start(
                DATA,
                SamverkaProcess.freePort(),
                Map.of(
                        "SAMVERKA_MONITOR_PORT",
                        Integer.toString(monitor),
                        "SAMVERKA_LOG",
                        "json",
                        "SAMVERKA_IMAP_URL",
                        "imap://kanarie:hemligt@127.0.0.1:" + SamverkaProcess.freePort() + "/INBOX"))) {
            samverka.untilOpen();
            nothingElseIsThere(monitor, samverka.port());
            assertThat(ask(monitor, "/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(ask(monitor, "/health/readiness").statusCode()).isEqualTo(200);
            assertThat(ask(monitor, "/health").body()).contains("\"letters\":\"WATCH: Inget mejl väntar.\"");
            assertThat(ask(monitor, "/metrics").body())
                    .contains("samverka_letters_waiting 0.0", "samverka_condition{part=\"jobs\"} 0.0")
                    .contains("jvm_memory_used_bytes", "hikaricp_connections", "http_server_requests");
            logIsJson(samverka);
        }
    }

    private static void nothingElseIsThere(int monitor, int web) throws Exception {
        for (String path : new String[] {"/env", "/heapdump", "/beans", "/shutdown", "/loggers", "/organ"})
            assertThat(ask(monitor, path).statusCode()).as(path).isEqualTo(404);
        for (String path : new String[] {"/health", "/metrics", "/actuator", "/actuator/health"})
            assertThat(ask(web, path).statusCode()).as(path).isEqualTo(404);
    }

    /** The mailbox that is not there is told of within a few seconds. */
    private static void logIsJson(SamverkaProcess samverka) throws Exception {
        var out = samverka.process().inputReader();
        String line = out.readLine();
        while (line.startsWith("  ") || !line.contains("mailbox")) line = out.readLine();
        var written = JsonMapper.shared().readTree(line);
        assertThat(written.path("message").asString()).contains("The mailbox at imap://127.0.0.1");
        assertThat(written.path("log").path("level").asString()).isEqualTo("WARN");
        assertThat(written.path("ecs").isObject()).isTrue();
        assertThat(line).doesNotContain("kanarie", "hemligt");
    }

    @Test
    void the_web_sites_own_port_is_refused_in_one_sentence() throws Exception {
        int port = SamverkaProcess.freePort();
        try (SamverkaProcess samverka =
                SamverkaProcess.start(DATA, port, Map.of("SAMVERKA_MONITOR_PORT", Integer.toString(port)))) {
            assertThat(samverka.ended()).isEqualTo(1);
            assertThat(samverka.saidOnStderr())
                    .singleElement()
                    .asString()
                    .startsWith("SAMVERKA_MONITOR_PORT är samma port som webbplatsens");
        }
    }

    private static HttpResponse<String> ask(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
