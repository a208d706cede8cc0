package se.samverka.platform.identity;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one whose request is running. */
@Component
public class WhoAsks {

    public Actor now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedInToken token && token.isAuthenticated()
                ? new Actor.SignedIn(token.person())
                : Actor.VISITOR;
    }
}
