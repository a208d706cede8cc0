package se.samverka.rounds.replies;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.county.County;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.rounds.Askers;
import se.samverka.rounds.AsksOrganisations.Asked;
import se.samverka.rounds.LinksToAsks;
import se.samverka.rounds.LinksToAsks.Opens;
import se.samverka.rounds.Rounds;

/**
 * The organisation's link: its form until it is answered, and then the receipt.
 *
 * <p>An answer is changed by a new link, which goes to the registered address: whoever has come across the old one can
 * change nothing.
 */
@Component
class ReplyByLink implements OpensLink {

    private static final String WANTED = "gor";
    private static final String NEW_LINK = "ny-lank";

    private final Rounds rounds;
    private final Askers askers;
    private final County county;
    private final CountyClock clock;

    ReplyByLink(Rounds rounds, Askers askers, County county, CountyClock clock) {
        this.rounds = rounds;
        this.askers = askers;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return LinksToAsks.PURPOSE;
    }

    @Override
    public Page show(Opened opened) {
        var asked = asked(opened);
        return isAnswered(opened, asked)
                ? receipt(asked, false)
                : askers.of(asked.round()).form(asked);
    }

    @Override
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        var asked = asked(opened);
        if (wantsNewLink(form) && asked.ask().isAnswered()) return newLink(asked);
        return isAnswered(opened, asked)
                ? receipt(asked, false)
                : askers.of(asked.round()).act(asked, form);
    }

    @Override
    public Optional<Page> showExpired(Opened opened) {
        return Optional.of(OutdatedPage.of(asked(opened), false));
    }

    @Override
    public Optional<Answer> actExpired(Opened opened, MultiValueMap<String, String> form) {
        var asked = asked(opened);
        if (!wantsNewLink(form)) return Optional.of(OutdatedPage.of(asked, false));
        rounds.sendNewLink(asked.ask().id());
        return Optional.of(OutdatedPage.of(asked, true));
    }

    private Answer newLink(Asked asked) {
        rounds.sendNewLink(asked.ask().id());
        return receipt(asked, true);
    }

    private static boolean wantsNewLink(MultiValueMap<String, String> form) {
        return NEW_LINK.equals(form.getFirst(WANTED));
    }

    private static RepliedPage receipt(Asked asked, boolean told) {
        return RepliedPage.of(asked, asked.ask().reply().orElseThrow(), told);
    }

    private static boolean isAnswered(Opened opened, Asked asked) {
        return asked.ask().version() >= opens(opened).version();
    }

    private static Opens opens(Opened opened) {
        return LinksToAsks.read(opened.link()).orElseThrow(NotFound::new);
    }

    private Asked asked(Opened opened) {
        var ask = rounds.ask(opens(opened).ask());
        return new Asked(
                rounds.round(ask.round()),
                ask,
                county.organisation(ask.organisation(), clock.today()),
                opened.action());
    }
}
