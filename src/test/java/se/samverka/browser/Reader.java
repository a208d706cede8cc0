package se.samverka.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at a screen who opens pages; remembers what the browser complained of. */
final class Reader implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String WITHOUT_FRAMES = """
            () => {
              const frames = [...document.querySelectorAll('iframe')];
              frames.forEach(frame => frame.remove());
              return frames.some(frame => !frame.title);
            }""";

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response answer;

    private Reader(Screen screen, String origin) {
        this.origin = origin;
        this.context = Chromium.browser().newContext(screen.fresh());
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) complaints.add(message.type() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin)) complaints.add("fetched from elsewhere: " + request.url());
        });
        page.onRequestFailed(request -> complaints.add("not fetched: " + request.url()));
    }

    static Reader at(Screen screen, int port) {
        return new Reader(screen, "http://localhost:" + port);
    }

    /** @param path on the site, for example {@code /moten} */
    Reader open(String path) {
        complaints.clear();
        answer = page.navigate(origin + path);
        page.evaluate("document.fonts.ready");
        return this;
    }

    /** Whether there is a page at the address, and not a file or data for machines. */
    boolean opensPage(String path) {
        try {
            return open(path).isPage();
        } catch (PlaywrightException download) {
            if (!String.valueOf(download.getMessage()).contains("Download is starting")) throw download;
            return false;
        }
    }

    private boolean isPage() {
        var type = Objects.requireNonNull(answer, "nothing opened").headerValue("content-type");
        return type != null && type.startsWith("text/html");
    }

    /** Signs in with a link of the kind that letters hold. */
    Reader signedInBy(String token) {
        open("/s/" + token).page.locator("main button").first().click();
        page.waitForLoadState();
        return this;
    }

    /**
     * Gives the reader a made-up device for passkeys, and takes away the one before (Chrome DevTools Protocol, WebAuthn).
     *
     * @param knowsItsOwner by a finger or a face
     */
    Reader hasDevice(boolean knowsItsOwner) {
        var devtools = context.newCDPSession(page);
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        var device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.disable");
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
        return this;
    }

    /** The page itself, for what only a test of that page asks. */
    Page page() {
        return page;
    }

    /** The HTTP status of the page last opened. */
    int status() {
        return Objects.requireNonNull(answer, "nothing opened").status();
    }

    /** Where the reader is, without the site's own address. */
    String path() {
        return page.url().substring(origin.length());
    }

    /**
     * What axe finds against WCAG 2.0–2.2 A and AA: rule, element and why.
     *
     * <p>What stands in a frame is a page of its own. Axe waits for minutes on frames that let no script in, so they are
     * taken out first, and must say what they hold.
     */
    List<String> barriers() {
        if (Boolean.TRUE.equals(page.evaluate(WITHOUT_FRAMES))) return List.of("a frame has no title");
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> barrier(rule, node)))
                        .toList();
    }

    private static String barrier(Rule rule, CheckedNode node) {
        return rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary();
    }

    /** How many pixels the page is wider than the screen, and what sticks out; empty where nothing does. */
    String overflow() {
        return (String) page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  const beyond = document.documentElement.scrollWidth - width;
                  if (beyond <= 0) return '';
                  const out = [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !e.parentElement.closest('.scroll'))
                    .map(e => e.outerHTML.slice(0, 90));
                  return beyond + ' px: ' + out.slice(0, 3).join(' | ');
                }""");
    }

    /** Errors, warnings and reports of the content security policy since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** The addresses on this site that the page links to, without what stands after # and without files. */
    List<String> links() {
        var found = (List<?>)
                page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href.baseVal ?? a.href)");
        return found.stream()
                .map(Object::toString)
                .map(href -> href.startsWith("/") ? origin + href : href)
                .filter(href -> href.startsWith(origin + "/"))
                .map(href -> href.substring(origin.length()).replaceAll("#.*", ""))
                .distinct()
                .toList();
    }

    /** The page's main part as HTML. */
    String content() {
        return page.locator("main").first().innerHTML();
    }

    /** What has the focus after so many presses of the tab key, in words. */
    String focusedAfterTabs(int presses) {
        for (int i = 0; i < presses; i++) page.keyboard().press("Tab");
        return ((String) page.evaluate("() => document.activeElement.textContent")).strip();
    }

    /** All that is wrong with the page as it stands, or nothing. */
    String faults() {
        var faults = new ArrayList<String>();
        if (!overflow().isEmpty()) faults.add("wider than the screen: " + overflow());
        barriers().forEach(barrier -> faults.add("barrier: " + barrier));
        complaints().forEach(complaint -> faults.add("the browser complains: " + complaint));
        return faults.stream().map(fault -> path() + ": " + fault).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        context.close();
    }
}
