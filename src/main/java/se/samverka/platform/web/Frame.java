package se.samverka.platform.web;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Link;

/** What stands around every page: whose site, the menu, who is signed in. */
public final class Frame {

    private final Site site;
    private final Language language;
    private final UnaryOperator<String> absolute;
    private final List<NavItem> menu;
    private final List<FooterItem> footer;
    private final String path;
    private final Actor actor;
    private final @Nullable String signedInAs;
    private final List<Line> notices;
    private final Function<Section, Content> drawing;

    /** @param link null where the line leads nowhere */
    public record Line(String sentence, @Nullable Link link) {}

    Frame(
            Site site,
            Language language,
            UnaryOperator<String> absolute,
            List<NavItem> menu,
            List<FooterItem> footer,
            String path,
            Actor actor,
            @Nullable String signedInAs,
            List<Line> notices,
            Function<Section, Content> drawing) {
        this.site = site;
        this.language = language;
        this.absolute = absolute;
        this.menu = menu;
        this.footer = footer;
        this.path = path;
        this.actor = actor;
        this.signedInAs = signedInAs;
        this.notices = notices;
        this.drawing = drawing;
    }

    public Site site() {
        return site;
    }

    public Language language() {
        return language;
    }

    /** Says things in the page's language. */
    public Words words() {
        return language.words();
    }

    /** An address of ours, with the site's own before it. */
    public String absolute(String path) {
        return absolute.apply(path);
    }

    /** A word in the menu, in the page's language, and where it leads. */
    public record MenuItem(String label, String href, boolean inSwedish) {}

    public List<MenuItem> menu() {
        return menu.stream()
                .map(item -> new MenuItem(words().of(item.label()), item.hrefIn(language), !item.isIn(language)))
                .toList();
    }

    /** The same page in the other language, or else that language's front page. */
    public String otherLanguage(Page page) {
        var twin = page.twin();
        return twin == null ? other().at("/") : twin;
    }

    public Language other() {
        return language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
    }

    public List<FooterItem> footer() {
        return footer;
    }

    /** The page's own address, without a query. */
    public String path() {
        return path;
    }

    public Actor actor() {
        return actor;
    }

    public boolean signedIn() {
        return actor.isSignedIn();
    }

    public String signedInAs() {
        return signedInAs == null ? "" : signedInAs;
    }

    /** Lines that stand on every page, for example that the data are examples. */
    public List<Line> notices() {
        return notices;
    }

    /** Whether the menu's word leads to where the reader is. */
    public boolean isHere(MenuItem item) {
        return (path + "/").startsWith(item.href() + "/");
    }

    /** Writes a section with its own template. */
    public Content draw(Section section) {
        return drawing.apply(section);
    }

    public String documentTitle(Page page) {
        return page.title() + " – Samverka " + site.countyName();
    }
}
