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
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Words;

/** Puts the frame around a page, for the one who asks. */
@Component
class Frames {

    private final Site site;
    private final List<NavItem> menu;
    private final List<FooterItem> footer;
    private final List<Notice> notices;
    private final Accounts accounts;
    private final Settings settings;

    Frames(
            Site site,
            ObjectProvider<NavItem> menu,
            ObjectProvider<FooterItem> footer,
            ObjectProvider<Notice> notices,
            Accounts accounts,
            Settings settings) {
        this.site = site;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.footer = footer.stream()
                .sorted(Comparator.comparingInt(FooterItem::order))
                .toList();
        this.notices = notices.stream().toList();
        this.accounts = accounts;
        this.settings = settings;
    }

    Frame frame(Language language, String path, Actor actor, Function<Section, Content> drawing) {
        var name = actor.personId().filter(id -> actor.isSignedIn()).flatMap(accounts::find);
        var lines = notices.stream()
                .flatMap(notice -> line(notice, actor, language.words()).stream())
                .toList();
        return new Frame(
                site,
                language,
                settings::at,
                menu,
                footer,
                path,
                actor,
                name.map(Accounts.Account::name).orElse(null),
                lines,
                drawing);
    }

    private static Optional<Frame.Line> line(Notice notice, Actor actor, Words words) {
        return notice.sentence(actor, words)
                .map(sentence ->
                        new Frame.Line(sentence, notice.link(actor, words).orElse(null)));
    }
}
