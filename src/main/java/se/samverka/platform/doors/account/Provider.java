package se.samverka.platform.doors.account;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/**
 * The county's provider, as it describes itself (OpenID Connect Discovery 1.0).
 *
 * <p>It is asked when somebody first wants in, not at the start: Samverka starts though the provider is down.
 */
@Component
class Provider implements ClientRegistrationRepository {

    private final Settings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(Settings settings) {
        this.settings = settings;
    }

    boolean isThere() {
        return settings.oidcIssuer() != null;
    }

    String issuer() {
        return Objects.requireNonNull(settings.oidcIssuer(), "no provider").toString();
    }

    /** @throws RuntimeException where it does not answer, or not as a provider does */
    ClientRegistration registration() {
        var registration = known;
        if (registration == null) known = registration = described();
        return registration;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        return registration();
    }

    private ClientRegistration described() {
        return ClientRegistrations.fromOidcIssuerLocation(issuer())
                .registrationId("konto")
                .clientId(Objects.requireNonNull(settings.oidcClientId(), "SAMVERKA_OIDC_CLIENT_ID"))
                .clientSecret(settings.oidcClientSecret())
                .scope(words(settings.oidcScopes()))
                .redirectUri(answersAt(settings.publicUrl()))
                .build();
    }

    static List<String> words(String listed) {
        return Arrays.stream(listed.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String answersAt(URI us) {
        return us + AccountController.ANSWER;
    }
}
