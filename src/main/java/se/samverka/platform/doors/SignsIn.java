package se.samverka.platform.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.doors.signins.SignIns;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedInToken;
import se.samverka.platform.identity.WhoAsks;

/** Signs the one whose request is running in or out; before this there is no cookie. */
@Component
public class SignsIn {

    /** The purpose of the links that sign somebody in. */
    public static final String BY_LINK = "sign-in";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Audit audit;
    private final WhoAsks whoAsks;
    private final SignIns signIns;

    SignsIn(Audit audit, WhoAsks whoAsks, SignIns signIns) {
        this.signIns = signIns;
        this.audit = audit;
        this.whoAsks = whoAsks;
    }

    /** Where to go afterwards: an address of ours, a path, never another site's. */
    public static String ownAddress(String till) {
        return till.startsWith("/") && !till.startsWith("//") && !till.contains("\\") ? till : "/min";
    }

    /** @param by how it was proved, for example {@code e-mail-link} */
    public void in(PersonId person, String by) {
        var request = request();
        // What a browser had before is nobody's any longer, so that no session can be laid ready for another to sign in
        // to.
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInToken(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response());
        signIns.note(request);
        audit.record(new Actor.SignedIn(person), "identity.sign-in", "person/" + person.value(), Map.of("by", by));
    }

    public void out() {
        if (whoAsks.now() instanceof Actor.SignedIn signedIn)
            audit.record(
                    signedIn, "identity.sign-out", "person/" + signedIn.person().value(), Map.of());
        var session = request().getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private static HttpServletRequest request() {
        return attributes().getRequest();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
