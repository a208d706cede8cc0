package se.samverka.platform.doors.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.settings.Settings;

/** The accounts elsewhere that sign a person in here. */
@Component
public class MyAccounts {

    private final Provider provider;
    private final LinkedAccounts linked;
    private final WhoseAccount whose;
    private final Audit audit;
    private final Settings settings;

    MyAccounts(Provider provider, LinkedAccounts linked, WhoseAccount whose, Audit audit, Settings settings) {
        this.provider = provider;
        this.linked = linked;
        this.whose = whose;
        this.audit = audit;
        this.settings = settings;
    }

    /** @param at what the provider is called */
    public record Account(UUID id, String at, Instant since) {}

    /** What the provider is called; empty where the county has none. */
    public String provider() {
        return provider.isThere() ? settings.oidcName() : "";
    }

    public List<Account> list(PersonId person) {
        return linked.list(person).stream()
                .map(account -> new Account(account.id(), called(account.issuer()), account.since()))
                .toList();
    }

    @Transactional
    public void unlink(Actor actor, PersonId person, UUID id) {
        if (linked.unlink(person, id) > 0) record(actor, "identity.unlink-account", person);
    }

    @Transactional
    public void unlinkAll(Actor actor, PersonId person) {
        if (linked.unlinkAll(person) > 0) record(actor, "identity.unlink-account", person);
    }

    @Transactional
    void link(Actor actor, ClaimAccessor claims) {
        actor.personId()
                .filter(person -> whose.link(provider.issuer(), claims, person))
                .ifPresent(person -> record(actor, "identity.link-account", person));
    }

    private String called(String issuer) {
        return provider.isThere() && issuer.equals(provider.issuer()) ? settings.oidcName() : issuer;
    }

    private void record(Actor actor, String act, PersonId person) {
        audit.record(actor, act, "person/" + person.value(), Map.of());
    }
}
