package se.samverka.platform.web;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.look.Link;

/** What stands around every page: whose site, the menu, who is signed in. */
public final class Frame {

    private final Site site;
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
            List<NavItem> menu,
            List<FooterItem> footer,
            String path,
            Actor actor,
            @Nullable String signedInAs,
            List<Line> notices,
            Function<Section, Content> drawing) {
        this.site = site;
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

    public List<NavItem> menu() {
        return menu;
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
    public boolean isHere(NavItem item) {
        return item.href().equals("/") ? path.equals("/") : (path + "/").startsWith(item.href() + "/");
    }

    /** Writes a section with its own template. */
    public Content draw(Section section) {
        return drawing.apply(section);
    }

    public String documentTitle(Page page) {
        return page.title() + " – Samverka " + site.countyName();
    }
}
