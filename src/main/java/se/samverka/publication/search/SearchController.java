package se.samverka.publication.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Pagination;

/** Where anybody searches, each finding what that reader may read. */
@Controller
class SearchController {

    private final SearchThings searching;
    private final SearchWords words;
    private final Site site;
    private final NamesInUse names;

    SearchController(SearchThings searching, SearchWords words, Site site, NamesInUse names) {
        this.searching = searching;
        this.words = words;
        this.site = site;
        this.names = names;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/sok")
    Page search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String sida,
            Actor actor) {
        var question = Question.of(q, names.synonyms());
        return question.sought()
                .map(sought -> page(question, sought, kind(slag), number(sida), actor))
                .orElseGet(() -> nothingAsked(question));
    }

    private Page page(Question question, Sought sought, String kind, int page, Actor actor) {
        var result = searching.search(sought, actor, kind, page);
        var none = result.count() == 0;
        return new SearchPage(
                question.text(),
                SearchWords.summary(result.count(), question.text()),
                none ? searching.suggest(question, actor).map(words::meant).orElse(null) : null,
                words.kinds(question.text(), result.kinds(), kind),
                words.hits(result.things(), new Highlights(sought, question)),
                words.pages(question.text(), result.kinds(), kind, page),
                none ? request(question.text()) : null);
    }

    private static Page nothingAsked(Question question) {
        var summary = question.text().isEmpty() ? "" : "Skriv minst ett ord att söka på.";
        return new SearchPage(
                question.text(), summary, null, List.of(), List.of(), Pagination.of(1, 1, page -> ""), null);
    }

    /** A letter with what was asked for filled in. */
    private Link request(String asked) {
        var text = "Jag vill ta del av handlingar om: " + asked;
        return new Link(
                "Begär ut en handling",
                "mailto:%s?subject=%s&body=%s"
                        .formatted(site.contactEmail(), encoded("Begäran om handling"), encoded(text)));
    }

    private static String kind(String written) {
        return written.matches("[a-z-]{1,30}") ? written : "";
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
