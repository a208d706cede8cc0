package se.samverka.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a county's history longer: every meeting again on other days, with all that belongs to it, and the people of
 * before.
 *
 * <p>What comes has the shape of what was there: agendas, papers, calls, answers, notes and letters as people made them in
 * the story. PostgreSQL makes the rows, so that a hundred thousand take seconds. What was there is left as it was.
 */
public final class MoreHistory {

    /** Tables of a meeting in the order they need each other, each with the ids that every copy has of its own. */
    private enum OfMeeting {
        MEETING("meetings_meeting", "id"),
        ITEM("meetings_item", "meeting", "id"),
        PAPER("meetings_paper", "item"),
        NOTICE("meetings_notice", "meeting", "id"),
        CALL("meetings_call", "meeting", "id"),
        SEAT_STATE("meetings_seat_state", "meeting"),
        ANSWER("meetings_answer", "meeting"),
        UNCLEAR_ANSWER("meetings_unclear_answer", "meeting", "id"),
        ATTENDANCE("meetings_attendance", "meeting"),
        NOTES("meetings_notes", "meeting", "id"),
        NOTE("meetings_note", "notes", "item");

        private final String table;
        private final List<String> ids;

        OfMeeting(String table, String... ids) {
            this.table = table;
            this.ids = List.of(ids);
        }

        /** A copy is made where the one it belongs to was. */
        String belongsTo() {
            return switch (ids.getFirst()) {
                case "item" -> "meetings_item";
                case "notes" -> "meetings_notes";
                default -> "meetings_meeting";
            };
        }
    }

    private final JdbcClient db;
    private final LocalDate today;
    private final String salt;

    /** @param salt what tells the copies of this time from those of another */
    public MoreHistory(JdbcClient db, LocalDate today, String salt) {
        this.db = db;
        this.today = today;
        this.salt = salt;
    }

    /**
     * @param held how many times more each meeting that was held
     * @param coming how many times more each that is to be held
     */
    public void meetings(int held, int coming) {
        for (var part : OfMeeting.values())
            db.sql(copy(part))
                    .param("held", held)
                    .param("coming", coming)
                    .param("today", today)
                    .update();
        letters(held);
    }

    private String copy(OfMeeting part) {
        var columns = columns(part.table);
        return """
                insert into %1$s (%2$s)
                select %3$s from %1$s t cross join generate_series(1, greatest(:held, :coming)) k
                where %4$s %5$s
                """.formatted(
                        part.table,
                        String.join(", ", columns),
                        columns.stream().map(column -> value(part, column)).collect(Collectors.joining(", ")),
                        part == OfMeeting.MEETING
                                ? "k <= case when t.day < :today then :held else :coming end"
                                : "exists (select 1 from %s p where p.id = %s) and cast(:today as date) is not null"
                                        .formatted(part.belongsTo(), another("t." + part.ids.getFirst())),
                        part == OfMeeting.MEETING ? "on conflict do nothing" : "");
    }

    private List<String> columns(String table) {
        return db.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table and is_identity = 'NO'
                        order by ordinal_position
                        """)
                .param("table", table)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String value(OfMeeting part, String column) {
        if (part.ids.contains(column)) return another("t." + column);
        return switch (column) {
            case "uid", "token" -> "md5(t.%s || '/%s/' || k)".formatted(column, salt);
            case "day" -> "t.day + case when t.day < :today then -13 * k else k end";
            default -> "t." + column;
        };
    }

    private String another(String id) {
        return "cast(md5(%s || '/%s/' || k) as uuid)".formatted(id, salt);
    }

    /** Those that were sent, about the copies. */
    private void letters(int times) {
        var columns = columns("platform_letter");
        var values = Map.of(
                "id",
                another("t.id"),
                "key",
                "t.key || '/%s/' || k".formatted(salt),
                "about",
                "split_part(t.about, '/', 1) || '/' || " + another("split_part(t.about, '/', 2)"),
                "laid_at",
                "t.laid_at - k * interval '1 day'",
                "mailing",
                "cast(null as uuid)",
                "sent_at",
                "t.sent_at - k * interval '1 day'");
        db.sql("""
                        insert into platform_letter (%s) select %s from platform_letter t
                        cross join generate_series(1, :times) k
                        where t.state = 'SENT' and t.about ~ '^(meeting|call)/' on conflict do nothing
                        """.formatted(
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> values.getOrDefault(column, "t." + column))
                                        .collect(Collectors.joining(", "))))
                .param("times", times)
                .update();
    }

    /** Everybody's namesakes, who supported the same bodies in a year long gone. */
    public void people(int times) {
        db.sql("""
                        insert into people_person (id, name, email, phone, organisation, elected, example, entered_at)
                        select %s, t.name || ' ' || k, 'k' || k || '%s.' || t.email, t.phone, t.organisation, t.elected,
                               t.example, t.entered_at
                        from people_person t cross join generate_series(1, :times) k on conflict do nothing
                        """.formatted(another("t.id"), salt)).param("times", times).update();
        db.sql("""
                        insert into people_appointment (id, person, body, charge, valid_from, valid_to)
                        select distinct on (t.person, t.body, k) %s, %s, t.body, 'SUPPORT', date '2015-01-01', date '2015-12-31'
                        from people_appointment t cross join generate_series(1, :times) k where t.body is not null
                        """.formatted(another("t.id"), another("t.person")))
                .param("times", times)
                .update();
    }

    /** What was done, once more each; without a place in the chain until the trail is chained. */
    public void trail(int times) {
        db.sql("""
                        insert into platform_audit_line (at, actor, person, on_behalf_of, act, subject, details)
                        select t.at, t.actor, t.person, t.on_behalf_of, t.act, t.subject, t.details
                        from platform_audit_line t cross join generate_series(1, :times) k
                        """).param("times", times).update();
    }
}
