package se.samverka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run: the machine's own Chromium, started by the first test that asks. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Holder {
        static final Browser BROWSER = start();
    }

    private Chromium() {}

    static Browser browser() {
        return Holder.BROWSER;
    }

    private static Browser start() {
        var executable = find().orElseThrow(
                        () -> new AssertionError(
                                "There is no Chromium to test with. Install one (on Debian: apt install chromium), or name it in CHROMIUM."));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of)
                .flatMap(folder -> Stream.of(folder.resolve("chromium"), folder.resolve("chromium-browser")));
        return Stream.concat(named.stream(), Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
