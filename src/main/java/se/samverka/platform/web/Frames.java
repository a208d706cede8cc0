package se.samverka.platform.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Actor;

/** Puts the frame around a page, for the one who asks. */
@Component
class Frames {

    private final Site site;
    private final List<NavItem> menu;
    private final List<FooterItem> footer;
    private final List<Notice> notices;
    private final Accounts accounts;

    Frames(
            Site site,
            ObjectProvider<NavItem> menu,
            ObjectProvider<FooterItem> footer,
            ObjectProvider<Notice> notices,
            Accounts accounts) {
        this.site = site;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.footer = footer.stream()
                .sorted(Comparator.comparingInt(FooterItem::order))
                .toList();
        this.notices = notices.stream().toList();
        this.accounts = accounts;
    }

    Frame frame(String path, Actor actor, Function<Section, Content> drawing) {
        var name = actor.personId().filter(id -> actor.isSignedIn()).flatMap(accounts::find);
        var lines =
                notices.stream().flatMap(notice -> line(notice, actor).stream()).toList();
        return new Frame(
                site,
                menu,
                footer,
                path,
                actor,
                name.map(Accounts.Account::name).orElse(null),
                lines,
                drawing);
    }

    private static Optional<Frame.Line> line(Notice notice, Actor actor) {
        return notice.sentence(actor)
                .map(sentence -> new Frame.Line(sentence, notice.link(actor).orElse(null)));
    }
}
