package se.samverka.platform.doors.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import tools.jackson.databind.json.JsonMapper;

/** A provider of OpenID Connect that lets everybody in at once, as whoever the test says; for one house, on a free port. */
final class LocalIssuer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new HashMap<>();
    private Map<String, Object> says = Map.of();
    private String audience = "samverka";
    private boolean repeatsNonce = true;
    private RSAKey signsWith;

    LocalIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            key = new RSAKeyGenerator(2048).keyID("1").generate();
            signsWith = key;
        } catch (IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/openid-configuration", http -> json(http, description()));
        server.createContext("/keys", http -> json(http, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on: who signs in, and nothing out of the ordinary. */
    LocalIssuer says(Map<String, Object> claims) {
        says = claims;
        audience = "samverka";
        repeatsNonce = true;
        signsWith = key;
        return this;
    }

    void speaksToSomebodyElse() {
        audience = "another";
    }

    void forgetsTheNonce() {
        repeatsNonce = false;
    }

    void signsWithAnotherKey() throws JOSEException {
        signsWith = new RSAKeyGenerator(2048).keyID("1").generate();
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void authorize(HttpExchange http) throws IOException {
        var wish = parameters(http.getRequestURI().getRawQuery());
        var code = "code" + asked.size();
        asked.put(code, wish);
        var back = "%s?code=%s&state=%s".formatted(wish.get("redirect_uri"), code, wish.get("state"));
        http.getResponseHeaders().set("Location", back);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    /** Only for the code that was handed out, and for whoever began (RFC 7636). */
    private void token(HttpExchange http) throws IOException {
        var form = parameters(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var wish = asked.remove(form.get("code"));
        if (wish == null
                || !form.containsKey(PkceParameterNames.CODE_VERIFIER)
                || !wish.containsKey("code_challenge")) {
            http.sendResponseHeaders(400, -1);
            http.close();
            return;
        }
        json(http, Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 60, "id_token", signed(wish)));
    }

    private String signed(Map<String, String> wish) {
        Instant now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", repeatsNonce ? wish.get("nonce") : "another");
        says.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
            token.sign(new RSASSASigner(signsWith));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange http, Object content) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(content);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(200, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
