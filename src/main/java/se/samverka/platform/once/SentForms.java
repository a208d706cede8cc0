package se.samverka.platform.once;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of forms that have acted. */
@Component
class SentForms {

    private final JdbcClient db;

    SentForms(JdbcClient db) {
        this.db = db;
    }

    /** Waits for whoever is acting with the same form. @return whether this sending is the one that acts */
    boolean take(String print, UUID sending, Instant now) {
        return db.sql("""
                        insert into platform_sent_form as form (print, sending, sent_at) values (:print, :sending, :now)
                        on conflict (print) do update set sending = form.sending where form.sending = excluded.sending
                        """)
                        .param("print", print)
                        .param("sending", sending)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void answered(String print, UUID sending, String location) {
        db.sql("update platform_sent_form set location = :location where print = :print and sending = :sending")
                .param("location", location)
                .param("print", print)
                .param("sending", sending)
                .update();
    }

    /** The form is shown again, to be mended: it may act once more as it is. */
    void release(String print, UUID sending) {
        db.sql("delete from platform_sent_form where print = :print and sending = :sending")
                .param("print", print)
                .param("sending", sending)
                .update();
    }

    /** Where the first sending went; empty until it has been answered. */
    Optional<String> location(String print) {
        return db.sql("select location from platform_sent_form where print = :print and location is not null")
                .param("print", print)
                .query(String.class)
                .optional();
    }

    void forget(Instant before) {
        db.sql("delete from platform_sent_form where sent_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
