package se.samverka.platform.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That somebody has signed in; says who, and nothing of rights: those are asked for each time. */
public final class SignedInToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID person;

    public SignedInToken(PersonId person) {
        super(List.of());
        this.person = person.value();
        setAuthenticated(true);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person.toString();
    }
}
