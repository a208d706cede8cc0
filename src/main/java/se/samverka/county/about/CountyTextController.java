package se.samverka.county.about;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.county.CountyProfile;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Words;

/** The county's own texts, written in Markdown. */
@Controller
class CountyTextController {

    private static final Parser PARSER = Parser.builder().build();

    /** Markup in the text is shown, not obeyed; an address that could run a script is left out. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final CountyProfile county;
    private final Site site;
    private final PersonalDataPages personal;

    CountyTextController(CountyProfile county, Site site, PersonalDataPages personal) {
        this.county = county;
        this.site = site;
        this.personal = personal;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/om-samverkan")
    Page about() {
        return new CountyTextPage(Words.SWEDISH.of(CountyPhrase.ABOUT), html("om-samverkan"));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/kontakt")
    Page contact() {
        return new CountyTextPage(Words.SWEDISH.of(ChromePhrase.CONTACT), html("kontakt"));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/personuppgifter")
    Page personalData() {
        return new PersonalDataPage(html("personuppgifter"), personal.rows());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/tillganglighet")
    Page accessibility() {
        return new AccessibilityPage(
                "Tillgänglighetsredogörelse", site.responsible(), site.contactEmail(), html("tillganglighet"));
    }

    private String html(String text) {
        return county.text(text).map(CountyTextController::written).orElseThrow(NotFound::new);
    }

    static String written(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
