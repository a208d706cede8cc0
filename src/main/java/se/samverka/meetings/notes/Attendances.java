package se.samverka.meetings.notes;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.meetings.MeetingId;

/** How many came, counted over many meetings; the roll itself tells of one. */
@Component
class Attendances {

    private final JdbcClient db;

    Attendances(JdbcClient db) {
        this.db = db;
    }

    /** @param came seats with a member or a deputy, @param called all seats on the rolls */
    record Count(int came, int called) {

        long percent() {
            return called == 0 ? 0 : Math.round(100.0 * came / called);
        }
    }

    /** As it was called out; meetings whose roll nobody has called out count for nothing. */
    Count count(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) return new Count(0, 0);
        return db.sql("""
                        select count(*) filter (where sitter <> 'NOBODY') as came, count(*) as called
                          from meetings_attendance where meeting in (:meetings)
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> new Count(row.getInt("came"), row.getInt("called")))
                .single();
    }
}
