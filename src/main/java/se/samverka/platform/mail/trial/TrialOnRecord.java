package se.samverka.platform.mail.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.time.CountyClock;

/** The row that says it; while it is there no letter is taken to be sent. */
@Component
class TrialOnRecord implements Trial {

    private static final String HOUSE = "house";

    private final JdbcClient db;
    private final Audit audit;
    private final Rights rights;
    private final CountyClock clock;

    TrialOnRecord(JdbcClient db, Audit audit, Rights rights, CountyClock clock) {
        this.db = db;
        this.audit = audit;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return db.sql("select exists (select from platform_trial)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Standing> find() {
        return db.sql("""
                        select since, why,
                            (select count(*) from platform_letter
                             where state = 'HELD' and held_by = 'TRIAL' and held_at >= since) as held
                        from platform_trial
                        """).query((row, n) -> standing(row)).optional();
    }

    @Override
    @Transactional
    public void begin(Actor actor) {
        if (!begin("Provläget sattes på av en systemförvaltare")) return;
        int held = holdWhatWaits();
        audit.record(actor, "platform.begin-trial", HOUSE, Map.of("held", held));
    }

    @Override
    @Transactional
    public void end(Actor actor) {
        holdWhatWaits();
        find().ifPresent(standing -> {
            db.sql("delete from platform_trial").update();
            audit.record(actor, "platform.end-trial", HOUSE, Map.of("held", standing.held()));
        });
    }

    /** @return false where it had begun already */
    boolean begin(String why) {
        return db.sql("""
                        insert into platform_trial (only_one, since, why) values (true, :now, :why)
                        on conflict do nothing
                        """).param("now", now()).param("why", why).update() == 1;
    }

    /** What was laid before the trial began and has not left, as in a restored copy; returns how many. */
    int holdWhatWaits() {
        if (!isOn()) return 0;
        return db.sql("""
                        update platform_letter
                        set state = 'HELD', held_by = 'TRIAL', held_at = :now, trouble = :why
                        where state = 'WAITING' and not (kind = 'sign-in' and coalesce(person = any(:letIn), false))
                        """)
                .param("letIn", administratorsWhoWait())
                .param("now", now())
                .param("why", Held.TRIAL.sentence())
                .update();
    }

    private UUID[] administratorsWhoWait() {
        return db.sql("""
                        select distinct person from platform_letter
                        where state = 'WAITING' and kind = 'sign-in' and person is not null
                        """).query(UUID.class).list().stream()
                .filter(person -> rights.isAdministrator(new Actor.SignedIn(new PersonId(person))))
                .toArray(UUID[]::new);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new Standing(since, row.getString("why"), row.getInt("held"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
