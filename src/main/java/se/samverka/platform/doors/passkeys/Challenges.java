package se.samverka.platform.doors.passkeys;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.identity.SignedLinks.Link;
import se.samverka.platform.time.CountyClock;

/** What a device is asked to sign: good for five minutes, once, for one purpose and one person. Needs no cookie. */
@Component
class Challenges {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final SignedLinks links;
    private final CountyClock clock;

    Challenges(SignedLinks links, CountyClock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** @return what the answer must carry */
    String note(String purpose, @Nullable PersonId person, Bytes challenge) {
        var expires = clock.instant().plus(VALID);
        return links.issue(new Link(purpose, person, challenge.toBase64UrlString(), expires, true));
    }

    Optional<Bytes> take(String purpose, @Nullable PersonId person, String token) {
        return links.find(token)
                .filter(link -> link.purpose().equals(purpose) && Objects.equals(link.person(), person))
                .filter(link -> links.useUp(token))
                .map(link -> Bytes.fromBase64(link.subject()));
    }
}
