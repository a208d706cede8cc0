package se.samverka.platform.doors.passkeys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import se.samverka.platform.time.CountyClock;

/** The library's own keeping of passkeys, by the county's clock. */
class DatedCredentials implements UserCredentialRepository {

    private final UserCredentialRepository kept;
    private final CountyClock clock;

    DatedCredentials(UserCredentialRepository kept, CountyClock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord record) {
        var before = kept.findByCredentialId(record.getCredentialId());
        Instant now = clock.instant();
        kept.save(ImmutableCredentialRecord.fromCredentialRecord(record)
                .created(before == null ? now : before.getCreated())
                .lastUsed(now)
                .build());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return kept.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return kept.findByUserId(handle);
    }

    @Override
    public void delete(Bytes id) {
        kept.delete(id);
    }
}
