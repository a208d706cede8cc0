package se.samverka.platform.mail.holding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.Mailings;
import se.samverka.platform.time.CountyClock;

@Component
class LargeMailings implements Mailings {

    private final JdbcClient db;
    private final CountyClock clock;

    LargeMailings(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Holds letters that have just been laid, in the transaction that laid them. */
    void hold(PersonId laidBy, Collection<LetterId> letters) {
        var mailing = UUID.randomUUID();
        db.sql("""
                        insert into platform_mailing (id, laid_by, laid_at, letters)
                        values (:id, :laidBy, :now, :letters)
                        """)
                .param("id", mailing)
                .param("laidBy", laidBy.value())
                .param("now", now())
                .param("letters", letters.size())
                .update();
        db.sql("""
                        update platform_letter
                        set state = 'HELD', held_by = 'SECOND_YES', held_at = :now, trouble = :why, mailing = :mailing
                        where id = any(:letters) and state = 'WAITING'
                        """)
                .param("now", now())
                .param("why", Held.SECOND_YES.sentence())
                .param("mailing", mailing)
                .param("letters", letters.stream().map(LetterId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    public List<Mailing> listWaiting() {
        return db.sql("select * from platform_mailing where approved_at is null order by laid_at, id")
                .query((row, n) -> mailing(row))
                .list();
    }

    @Override
    public Optional<Mailing> find(UUID id) {
        return db.sql("select * from platform_mailing where id = :id")
                .param("id", id)
                .query((row, n) -> mailing(row))
                .optional();
    }

    @Override
    @Transactional
    public boolean approve(UUID id, PersonId approver) {
        var approved = db.sql("""
                        update platform_mailing set approved_by = :approver, approved_at = :now
                        where id = :id and approved_at is null and laid_by <> :approver
                        """)
                        .param("id", id)
                        .param("approver", approver.value())
                        .param("now", now())
                        .update()
                == 1;
        if (approved) letGo("mailing = :id and held_by = 'SECOND_YES'", id);
        return approved;
    }

    @Override
    public int countOverLimits() {
        return db.sql("""
                        select count(*) from platform_letter
                        where state = 'HELD' and held_by in ('ACTOR_LIMIT', 'RECIPIENT_LIMIT')
                        """).query(Integer.class).single();
    }

    @Override
    @Transactional
    public boolean release(LetterId letter) {
        return letGo("id = :id and held_by in ('ACTOR_LIMIT', 'RECIPIENT_LIMIT')", letter.value()) == 1;
    }

    /** Not before the hour it was to leave at. */
    private int letGo(String which, UUID id) {
        return db.sql("""
                        update platform_letter
                        set state = 'WAITING', held_by = null, held_at = null, trouble = null,
                            next_attempt_at = greatest(next_attempt_at, :now)
                        where state = 'HELD' and\s""" + which).param("id", id).param("now", now()).update();
    }

    private Mailing mailing(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Mailing(
                id,
                new PersonId(row.getObject("laid_by", UUID.class)),
                row.getObject("laid_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved_at") != null,
                letters(id));
    }

    private List<Part> letters(UUID mailing) {
        return db.sql("select id, about from platform_letter where mailing = :id order by laid_at, key")
                .param("id", mailing)
                .query((row, n) -> new Part(new LetterId(row.getObject("id", UUID.class)), row.getString("about")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
