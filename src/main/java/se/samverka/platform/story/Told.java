package se.samverka.platform.story;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers whether a story has been played into this database: it cannot be played twice. */
@Component
class Told {

    private final JdbcClient db;

    Told(JdbcClient db) {
        this.db = db;
    }

    /** False where it was begun before. */
    boolean begin(Instant now) {
        return db.sql("""
                        insert into platform_story (only_one, begun_at) values (true, :now) on conflict do nothing
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void end(Instant now) {
        db.sql("update platform_story set ended_at = :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False where it was broken off on the way. */
    boolean isEnded() {
        return db.sql("select exists(select 1 from platform_story where ended_at is not null)")
                .query(Boolean.class)
                .single();
    }
}
