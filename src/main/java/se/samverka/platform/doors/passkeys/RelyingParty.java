package se.samverka.platform.doors.passkeys;

import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who we are to a passkey: the public address, exactly. A passkey made at another address does not work here.
 *
 * <p>It is the whole proof, with no password beside it: so the device must know its owner (user verification).
 */
@Configuration(proxyBeanMethods = false)
class RelyingParty {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(Holders holders, DatedCredentials credentials, Settings settings) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(settings.publicUrl().getHost())
                .name("Samverka")
                .build();
        var operations =
                new Webauthn4JRelyingPartyOperations(holders, credentials, us, Set.of(origin(settings.publicUrl())));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    @Bean
    DatedCredentials passkeyCredentials(JdbcOperations db, CountyClock clock) {
        return new DatedCredentials(new JdbcUserCredentialRepository(db), clock);
    }

    /** Speaks as browsers do ({@code PublicKeyCredential.toJSON}). */
    static JsonMapper json() {
        return JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    /** RFC 6454: scheme, host and port. */
    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
