package se.samverka.platform.doors.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedInToken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds, lists and removes a person's passkeys, and says whose passkey has answered. */
@Component
public class Passkeys {

    private static final String NEW = "passkey-new";
    private static final String SIGN_IN = "passkey-sign-in";

    private final WebAuthnRelyingPartyOperations operations;
    private final DatedCredentials credentials;
    private final Challenges challenges;
    private final LettersOfPasskeys letters;
    private final Audit audit;
    private final JsonMapper json = RelyingParty.json();

    Passkeys(
            WebAuthnRelyingPartyOperations operations,
            DatedCredentials credentials,
            Challenges challenges,
            LettersOfPasskeys letters,
            Audit audit) {
        this.operations = operations;
        this.credentials = credentials;
        this.challenges = challenges;
        this.letters = letters;
        this.audit = audit;
    }

    /** @param key names it on a page @param label what its owner calls it */
    public record Passkey(String key, String label, Instant made, Instant used) {}

    /** By name. */
    public List<Passkey> list(PersonId person) {
        return of(person).stream()
                .map(Passkeys::passkey)
                .sorted(Comparator.comparing(Passkey::label).thenComparing(Passkey::made))
                .toList();
    }

    /** What the browser is to ask a device for a new passkey: JSON with {@code token} and {@code options}. */
    public String askForNew(PersonId person) {
        var options = creationOptions(person);
        return asked(challenges.note(NEW, person, options.getChallenge()), options);
    }

    /**
     * Keeps a new passkey and writes to its owner.
     *
     * @param answer the device's, as JSON
     * @return false where the answer is not one to what was asked
     */
    @Transactional
    public boolean add(Actor actor, PersonId person, String label, String token, String answer) {
        var added = challenges
                .take(NEW, person, token)
                .flatMap(challenge -> understood(() -> register(person, challenge, label, answer)));
        if (added.isEmpty()) return false;
        letters.added(person, label);
        audit.record(actor, "identity.add-passkey", subject(person), Map.of());
        return true;
    }

    /** Does nothing where it is gone already, or somebody else's. */
    @Transactional
    public void remove(Actor actor, PersonId person, String key) {
        of(person).stream()
                .filter(record -> key(record).equals(key))
                .findFirst()
                .ifPresent(record -> remove(actor, person, record));
    }

    @Transactional
    public void removeAll(Actor actor, PersonId person) {
        of(person).forEach(record -> remove(actor, person, record));
    }

    /** The same for everybody: the device knows which passkeys it has. */
    String askForOne() {
        var options =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return asked(challenges.note(SIGN_IN, null, options.getChallenge()), options);
    }

    /** Empty where the answer is not one to what was asked, or whoever has the passkey can no longer sign in. */
    @Transactional
    Optional<PersonId> whose(String token, String answer) {
        return challenges
                .take(SIGN_IN, null, token)
                .flatMap(challenge -> understood(() -> authenticate(challenge, answer)));
    }

    private CredentialRecord register(PersonId person, Bytes challenge, String label, String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                json.readValue(answer, new TypeReference<>() {});
        return operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                asIfAsked(creationOptions(person), challenge), new RelyingPartyPublicKey(credential, label)));
    }

    private PersonId authenticate(Bytes challenge, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                json.readValue(answer, new TypeReference<>() {});
        var today =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        var asked = PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(today.getRpId())
                .userVerification(today.getUserVerification())
                .allowCredentials(List.of())
                .build();
        return Holders.person(operations
                .authenticate(new RelyingPartyAuthenticationRequest(asked, credential))
                .getId());
    }

    private PublicKeyCredentialCreationOptions creationOptions(PersonId person) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(new SignedInToken(person)));
    }

    private static PublicKeyCredentialCreationOptions asIfAsked(
            PublicKeyCredentialCreationOptions options, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(challenge)
                .rp(options.getRp())
                .user(options.getUser())
                .pubKeyCredParams(options.getPubKeyCredParams())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .build();
    }

    private String asked(String token, Object options) {
        return json.writeValueAsString(Map.of("token", token, "options", options));
    }

    /** Whatever is wrong with what a browser sent is no fault of ours; there is nothing to do about it but to ask again. */
    private static <T> Optional<T> understood(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException notAnAnswer) {
            return Optional.empty();
        }
    }

    private void remove(Actor actor, PersonId person, CredentialRecord record) {
        credentials.delete(record.getCredentialId());
        letters.removed(person, label(record));
        audit.record(actor, "identity.remove-passkey", subject(person), Map.of());
    }

    private List<CredentialRecord> of(PersonId person) {
        return credentials.findByUserId(Holders.handle(person));
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(key(record), label(record), record.getCreated(), record.getLastUsed());
    }

    private static String key(CredentialRecord record) {
        return record.getCredentialId().toBase64UrlString();
    }

    private static String label(CredentialRecord record) {
        return Objects.requireNonNullElse(record.getLabel(), "Inloggningsnyckel");
    }

    private static String subject(PersonId person) {
        return "person/" + person.value();
    }
}
