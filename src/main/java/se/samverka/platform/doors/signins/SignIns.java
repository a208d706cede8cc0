package se.samverka.platform.doors.signins;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** Where a person is signed in just now, and the end of it. */
@Component
public class SignIns {

    private static final String DEVICE = "device";

    private final JdbcIndexedSessionRepository sessions;
    private final Audit audit;
    private final CountyClock clock;

    SignIns(JdbcIndexedSessionRepository sessions, Audit audit, CountyClock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One browser where somebody is signed in.
     *
     * @param key names it on a page; gives no way in
     * @param device in Swedish words
     * @param here whether it is the one that asks
     */
    public record SignIn(String key, String device, Instant since, Instant used, boolean here) {}

    /** Notes what the one who has just signed in uses. */
    public void note(HttpServletRequest request) {
        request.getSession().setAttribute(DEVICE, Device.inWords(request.getHeader("User-Agent")));
    }

    /** The asking one first, then those latest used. */
    public List<SignIn> list(PersonId person, HttpServletRequest asking) {
        var here = id(asking);
        return of(person).stream()
                .map(session -> signIn(session, session.getId().equals(here)))
                .sorted(Comparator.comparing(SignIn::here)
                        .thenComparing(SignIn::used)
                        .reversed())
                .toList();
    }

    /** Does nothing where it has ended already, or is somebody else's. */
    public void end(Actor actor, PersonId person, String key) {
        end(
                actor,
                person,
                of(person).stream().filter(session -> key(session).equals(key)).toList());
    }

    /** Leaves the asking one. */
    public void endOthers(Actor actor, PersonId person, HttpServletRequest asking) {
        var here = id(asking);
        end(
                actor,
                person,
                of(person).stream()
                        .filter(session -> !session.getId().equals(here))
                        .toList());
    }

    public int count(PersonId person) {
        return of(person).size();
    }

    public void endAll(Actor actor, PersonId person) {
        end(actor, person, of(person));
    }

    private void end(Actor actor, PersonId person, Collection<? extends Session> ended) {
        ended.forEach(session -> sessions.deleteById(session.getId()));
        if (!ended.isEmpty())
            audit.record(actor, "identity.end-sign-ins", "person/" + person.value(), Map.of("places", ended.size()));
    }

    private Collection<? extends Session> of(PersonId person) {
        return sessions.findByPrincipalName(person.value().toString()).values();
    }

    private SignIn signIn(Session session, boolean here) {
        String device = session.getAttribute(DEVICE);
        return new SignIn(
                key(session),
                device == null ? Device.inWords(null) : device,
                clock.ofMachine(session.getCreationTime()),
                clock.ofMachine(session.getLastAccessedTime()),
                here);
    }

    private static @Nullable String id(HttpServletRequest asking) {
        HttpSession session = asking.getSession(false);
        return session == null ? null : session.getId();
    }

    private static String key(Session session) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
