package se.samverka.platform.doors.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.PersonId;

/** Those who can have passkeys: whoever can sign in. The device shows the e-mail address and keeps the person's id. */
@Component
class Holders implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    Holders(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        // Asked as the letter asks, so that a passkey lets nobody in whom no letter would.
        return accounts.find(person(handle))
                .flatMap(account -> accounts.findByEmail(account.email()))
                .filter(account -> account.person().equals(person(handle)))
                .map(Holders::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String personId) {
        return accounts.find(new PersonId(UUID.fromString(personId)))
                .map(Holders::entity)
                .orElse(null);
    }

    /** Accounts are kept elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("Only somebody with an account has passkeys.");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("Accounts are not closed here.");
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.person()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }
}
