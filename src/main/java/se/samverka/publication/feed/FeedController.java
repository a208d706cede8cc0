package se.samverka.publication.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Site;
import se.samverka.publication.Followable;
import se.samverka.publication.Followable.Followed;
import se.samverka.publication.Happenings;
import se.samverka.publication.Happenings.Happening;

/** What is new, of everything and of each body; the same for all, whoever asks. */
@Controller
class FeedController {

    private static final int MOST = 50;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final List<Happenings> modules;
    private final List<Followable> followable;
    private final Site site;
    private final Settings settings;
    private final CountyClock clock;

    FeedController(
            List<Happenings> modules, List<Followable> followable, Site site, Settings settings, CountyClock clock) {
        this.modules = modules;
        this.followable = followable;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/flode.atom")
    ResponseEntity<byte[]> everything() {
        return answer(feed("Samverka " + site.countyName(), "/flode.atom", "/", latest(null)));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/flode/{organ}.atom")
    ResponseEntity<byte[]> one(@PathVariable String organ) {
        var followed = followable.stream()
                .flatMap(module -> module.find(organ).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        return followed.word().equals(organ) ? answer(feed(followed)) : moved(address(followed));
    }

    private Feed feed(Followed followed) {
        return feed(followed.name(), address(followed), followed.url(), latest(followed.word()));
    }

    private static String address(Followed followed) {
        return "/flode/" + followed.word() + ".atom";
    }

    private List<Happening> latest(@Nullable String body) {
        return modules.stream()
                .flatMap(module -> module.listLatest(body, MOST).stream())
                .sorted(Comparator.comparing(Happening::at).reversed().thenComparing(Happening::id))
                .limit(MOST)
                .toList();
    }

    private Feed feed(String title, String address, String page, List<Happening> happenings) {
        return new Feed(
                title,
                settings.at(address),
                settings.at(page),
                site.responsible(),
                happenings.stream().findFirst().map(Happening::at).orElseGet(this::thisMorning),
                happenings.stream().map(this::entry).toList());
    }

    /** A feed without entries must be dated too. */
    private Instant thisMorning() {
        return clock.today().atStartOfDay(CountyClock.STOCKHOLM).toInstant();
    }

    private Feed.Entry entry(Happening happening) {
        var id = UUID.nameUUIDFromBytes(happening.id().getBytes(StandardCharsets.UTF_8));
        return new Feed.Entry(
                "urn:uuid:" + id, happening.at(), happening.title(), happening.summary(), settings.at(happening.url()));
    }

    private static ResponseEntity<byte[]> answer(Feed feed) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Atom.MEDIA_TYPE + ";charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .lastModified(feed.updated())
                .body(Atom.of(feed).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> moved(String address) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", address)
                .build();
    }
}
