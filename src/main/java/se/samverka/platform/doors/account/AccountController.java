package se.samverka.platform.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.audit.Denials;
import se.samverka.platform.doors.SignsIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;

/** To the provider and back. */
@Controller
class AccountController {

    static final String ACCOUNT = "/logga-in/konto";
    static final String ANSWER = ACCOUNT + "/svar";

    private static final Logger LOG = LoggerFactory.getLogger(AccountController.class);
    private static final String TILL = "till";
    private static final int SECONDS_TO_COME_BACK = 600;

    private final Provider provider;
    private final Exchange exchange;
    private final WhoseAccount whose;
    private final MyAccounts mine;
    private final SignsIn signsIn;
    private final Denials denials;
    private final Settings settings;

    AccountController(
            Provider provider,
            Exchange exchange,
            WhoseAccount whose,
            MyAccounts mine,
            SignsIn signsIn,
            Denials denials,
            Settings settings) {
        this.provider = provider;
        this.exchange = exchange;
        this.whose = whose;
        this.mine = mine;
        this.signsIn = signsIn;
        this.denials = denials;
        this.settings = settings;
    }

    /** A link and not a form: browsers let no form of ours lead to another site (CSP form-action). It changes nothing. */
    @Access(Access.To.EVERYBODY)
    @GetMapping(ACCOUNT)
    Answer begin(
            @RequestParam(defaultValue = "/min") String till,
            Actor reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!provider.isThere()) throw new NotFound();
        try {
            var address = exchange.begin(request, response);
            var session = request.getSession();
            if (!reader.isSignedIn()) session.setMaxInactiveInterval(SECONDS_TO_COME_BACK);
            session.setAttribute(TILL, SignsIn.ownAddress(till));
            return new Answer.SeeOther(address);
        } catch (RuntimeException silent) {
            LOG.warn("The provider of accounts does not answer as one: {}", silent.getMessage());
            return new AccountTroublePage(settings.oidcName(), true);
        }
    }

    /** The one GET that acts, as the protocol has it: what it acts on waits in this browser's session, and is used once. */
    @Access(Access.To.EVERYBODY)
    @GetMapping(ANSWER)
    Answer finish(Actor reader, HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isThere()) throw new NotFound();
        var till = till(request);
        return exchange.finish(request, response)
                .map(shown -> enter(reader, shown, till))
                .orElseGet(() -> new AccountTroublePage(settings.oidcName(), true));
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping("/min/inloggning/konto/{id}/ta-bort")
    Answer unlink(@PathVariable UUID id, Actor actor) {
        mine.unlink(actor, actor.personId().orElseThrow(NotFound::new), id);
        return new Answer.SeeOther("/min/inloggning");
    }

    private Answer enter(Actor reader, OidcUser shown, String till) {
        if (reader.isSignedIn()) {
            mine.link(reader, shown);
            return new Answer.SeeOther("/min/inloggning");
        }
        var person = whose.find(provider.issuer(), shown);
        if (person.isEmpty()) {
            denials.denied(Actor.VISITOR, "identity.unknown-account", "route/GET " + ANSWER, Map.of());
            return new AccountTroublePage(settings.oidcName(), false);
        }
        signsIn.in(person.get(), "account");
        return new Answer.SeeOther(till);
    }

    private static String till(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "/min" : Objects.requireNonNullElse((String) session.getAttribute(TILL), "/min");
    }
}
