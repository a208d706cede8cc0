package se.samverka.platform.doors.account;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.settings.Settings;

/**
 * Says which person an account elsewhere is, by the county's mapping of claims: linked before, or with an e-mail address
 * that the provider has verified (OpenID Connect Core 1.0, 5.1).
 */
@Component
class WhoseAccount {

    private final LinkedAccounts linked;
    private final Accounts accounts;
    private final Settings settings;

    WhoseAccount(LinkedAccounts linked, Accounts accounts, Settings settings) {
        this.linked = linked;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Links it on the first time; empty for nobody who can sign in. */
    @Transactional
    Optional<PersonId> find(String issuer, ClaimAccessor claims) {
        var subject = subject(claims);
        if (subject.isEmpty()) return Optional.empty();
        var known = linked.find(issuer, subject.get());
        if (known.isPresent()) return known.filter(this::canSignIn);
        var person = emails(claims)
                .flatMap(email -> accounts.findByEmail(email).stream())
                .map(Account::person)
                .findFirst();
        person.ifPresent(found -> linked.link(issuer, subject.get(), found));
        return person;
    }

    /** For somebody who is signed in already. @return false where it is linked already, to whomever */
    @Transactional
    boolean link(String issuer, ClaimAccessor claims, PersonId person) {
        return subject(claims)
                .map(subject -> linked.link(issuer, subject, person))
                .orElse(false);
    }

    /** Asked as the letter asks: who holds nothing any longer is not let in. */
    private boolean canSignIn(PersonId person) {
        return accounts.find(person)
                .flatMap(account -> accounts.findByEmail(account.email()))
                .filter(account -> account.person().equals(person))
                .isPresent();
    }

    private Optional<String> subject(ClaimAccessor claims) {
        return Optional.ofNullable(claims.getClaimAsString(settings.oidcSubject()))
                .filter(said -> !said.isBlank());
    }

    private Stream<String> emails(ClaimAccessor claims) {
        return Provider.words(settings.oidcEmail()).stream()
                .filter(claim -> !claim.equals("email") || isVerified(claims))
                .map(claims::getClaimAsString)
                .filter(Objects::nonNull)
                .filter(said -> said.contains("@"));
    }

    private boolean isVerified(ClaimAccessor claims) {
        var said = claims.getClaims().get("email_verified");
        return said == null ? settings.oidcTrusted() : "true".equals(said.toString());
    }
}
