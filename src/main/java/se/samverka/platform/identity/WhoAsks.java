package se.samverka.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The one whose request is running. */
@Component
public class WhoAsks {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    public Actor now() {
        return actor(SecurityContextHolder.getContext());
    }

    /** Also before it is known to the thread that runs the request. */
    public Actor of(HttpServletRequest request) {
        return actor(contexts.loadDeferredContext(request).get());
    }

    private static Actor actor(SecurityContext context) {
        var authentication = context.getAuthentication();
        return authentication instanceof SignedInToken token && token.isAuthenticated()
                ? new Actor.SignedIn(token.person())
                : Actor.VISITOR;
    }
}
