package se.samverka.platform.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * What is said between us and the provider: OpenID Connect Core 1.0, authorization code flow, with state, nonce and PKCE
 * (RFC 7636). The library checks all of it; what was asked waits in the asking browser's session.
 */
@Component
class Exchange {

    private final Provider provider;
    private final DefaultOAuth2AuthorizationRequestResolver asking;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider checking =
            new OidcAuthorizationCodeAuthenticationProvider(
                    new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    Exchange(Provider provider) {
        this.provider = provider;
        this.asking = new DefaultOAuth2AuthorizationRequestResolver(provider, AccountController.ACCOUNT);
        this.asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    /** Where the browser is to go. */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest wish = Objects.requireNonNull(
                asking.resolve(request, provider.registration().getRegistrationId()));
        asked.saveAuthorizationRequest(wish, request, response);
        return wish.getAuthorizationRequestUri();
    }

    /** Empty where nothing was asked from this browser, or the answer does not hold. */
    Optional<OidcUser> finish(HttpServletRequest request, HttpServletResponse response) {
        var wish = asked.removeAuthorizationRequest(request, response);
        var code = request.getParameter("code");
        if (wish == null || code == null) return Optional.empty();
        var said = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(wish.getRedirectUri()))
                .state(request.getParameter("state"))
                .build();
        try {
            var shown = checking.authenticate(new OAuth2LoginAuthenticationToken(
                    provider.registration(), new OAuth2AuthorizationExchange(wish, said)));
            return Optional.ofNullable(shown).map(token -> (OidcUser) token.getPrincipal());
        } catch (OAuth2AuthenticationException doesNotHold) {
            return Optional.empty();
        }
    }
}
