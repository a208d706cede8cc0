package se.samverka.platform.doors;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Language;

/** Signs in by a link in an e-mail: 30 minutes, once. */
@Component
class SignInByLink implements OpensLink {

    private static final Duration VALID = Duration.ofMinutes(30);

    private final SignedLinks links;
    private final Accounts accounts;
    private final Outbox outbox;
    private final SignsIn signsIn;
    private final Settings settings;
    private final CountyClock clock;

    SignInByLink(
            SignedLinks links,
            Accounts accounts,
            Outbox outbox,
            SignsIn signsIn,
            Settings settings,
            CountyClock clock) {
        this.links = links;
        this.accounts = accounts;
        this.outbox = outbox;
        this.signsIn = signsIn;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return SignsIn.BY_LINK;
    }

    /** Lays a letter with a link, if the address is known; the one who asks is not told which. */
    @Transactional
    void ask(String email, String till, Language language) {
        accounts.findByEmail(email).ifPresent(account -> outbox.lay(letter(account, issue(account, till), language)));
    }

    String issue(Account account, String till) {
        var expires = clock.instant().plus(VALID);
        return links.issue(new SignedLinks.Link(purpose(), account.person(), SignsIn.ownAddress(till), expires, true));
    }

    @Override
    public Page show(Opened opened) {
        return account(opened)
                .<Page>map(a -> new EnterPage(opened.language(), opened.action(), a.name()))
                .orElseGet(() -> new ExpiredLinkPage(opened.language()));
    }

    @Override
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        var account = account(opened);
        if (account.isEmpty()) return new ExpiredLinkPage(opened.language());
        signsIn.in(account.get().person(), "e-mail-link");
        return new Answer.SeeOther(SignsIn.ownAddress(opened.link().subject()));
    }

    private java.util.Optional<Account> account(Opened opened) {
        return accounts.find(Objects.requireNonNull(opened.link().person()));
    }

    private Letter letter(Account account, String token, Language language) {
        var words = language.words();
        return new Letter(
                "sign-in/" + UUID.randomUUID(),
                Letter.SIGN_IN,
                Letter.Urgency.AT_ANY_HOUR,
                new Letter.Recipient(account.person(), account.name(), account.email()),
                null,
                null,
                words.of(SignInPhrase.LETTER_SUBJECT),
                List.of(
                        new Block.Paragraph(words.of(SignInPhrase.LETTER)),
                        new Block.Button(words.of(ChromePhrase.SIGN_IN), settings.at(language.at("/s/" + token)))),
                words.of(SignInPhrase.LETTER_WHY),
                null,
                List.of(),
                "person/" + account.person().value(),
                null,
                language);
    }
}
