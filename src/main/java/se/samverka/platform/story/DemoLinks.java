package se.samverka.platform.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.platform.console.OnStart;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.identity.SignedLinks.Link;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.settings.Settings.Mode;
import se.samverka.platform.time.CountyClock;

/** In the demo: a link that signs in, for one person of each role; it can be used again and again. */
@Component
class DemoLinks implements OnStart {

    private static final Duration VALID = Duration.ofDays(365);

    private final StoryPlayer player;
    private final Accounts accounts;
    private final SignedLinks links;
    private final Settings settings;
    private final CountyClock clock;

    DemoLinks(StoryPlayer player, Accounts accounts, SignedLinks links, Settings settings, CountyClock clock) {
        this.player = player;
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<String> lines() {
        if (settings.mode() != Mode.DEMO) return List.of();
        var lines = new ArrayList<String>();
        lines.add("Läs och besvara mejlen på %s. Logga in som:".formatted(settings.at("/_post")));
        for (var guide : player.read().listGuides())
            accounts.findByEmail(guide.email().text()).ifPresent(account -> lines.add(line(guide, account)));
        return lines;
    }

    private String line(Guide guide, Account account) {
        return "  %-20s %-16s %s".formatted(guide.as(), account.name(), settings.at("/s/" + issue(account)));
    }

    private String issue(Account account) {
        return links.issue(
                new Link("sign-in", account.person(), "/min", clock.instant().plus(VALID), false));
    }
}
