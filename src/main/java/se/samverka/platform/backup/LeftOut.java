package se.samverka.platform.backup;

import java.util.Map;
import java.util.Set;

/**
 * What stays behind: it belongs to the installation or lets somebody in, and is nothing that a county has.
 *
 * <p>Who was signed in signs in again, and no link that signs anybody in works in the copy: a backup that strays must not
 * be a key. Links in calls and approvals go along, for those who got them still shall answer. What comes round makes its
 * own rows when Samverka starts.
 */
final class LeftOut {

    private static final Set<String> TABLES = Set.of(
            "flyway_schema_history",
            "scheduled_tasks",
            "spring_session",
            "spring_session_attributes",
            "platform_trial",
            "platform_sent_form");

    /** Of some tables only these rows go along. */
    private static final Map<String, String> ROWS = Map.of(
            "platform_signed_link", "person is not null and purpose <> 'sign-in'",
            "platform_letter", "not (kind = 'sign-in' and state = 'WAITING')");

    private LeftOut() {}

    static boolean travels(String table) {
        return !TABLES.contains(table);
    }

    /** A condition for those rows that go along. */
    static String rows(String table) {
        return ROWS.getOrDefault(table, "true");
    }
}
