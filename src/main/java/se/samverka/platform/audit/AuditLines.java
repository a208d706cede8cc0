package se.samverka.platform.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of the audit trail. */
@Component
class AuditLines implements Audit {

    private static final Pattern ROLE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final JdbcClient db;
    private final CountyClock clock;
    private final JsonMapper json;
    private final List<OnEveryAct> told;

    AuditLines(JdbcClient db, CountyClock clock, JsonMapper json, List<OnEveryAct> told) {
        this.db = db;
        this.clock = clock;
        this.json = json;
        this.told = told;
    }

    @Override
    public void record(Actor actor, @Nullable String onBehalfOf, String act, String subject, Map<String, ?> details) {
        if (onBehalfOf != null && !ROLE.matcher(onBehalfOf).matches())
            throw new IllegalArgumentException("Not a role's word in code: " + onBehalfOf);
        told.forEach(one -> one.acting(actor));
        db.sql("""
                        insert into platform_audit_line (at, actor, person, on_behalf_of, act, subject, details)
                        values (:at, :actor, :person, :behalf, :act, :subject, cast(:details as jsonb))
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", kind(actor))
                .param("person", actor.personId().map(id -> (Object) id.value()).orElse(null), java.sql.Types.OTHER)
                .param("behalf", onBehalfOf)
                .param("act", act)
                .param("subject", subject)
                .param("details", json.writeValueAsString(details))
                .update();
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Actor.Visitor visitor -> "visitor";
            case Actor.SignedIn signedIn -> "signed-in";
            case Actor.LinkHolder holder -> "link/" + holder.purpose();
            case Actor.House house -> "house/" + house.what();
        };
    }
}
