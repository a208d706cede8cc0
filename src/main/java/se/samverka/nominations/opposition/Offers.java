package se.samverka.nominations.opposition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.identity.PersonId;
import se.samverka.rounds.RoundId;

/** The table of offers. */
@Repository
class Offers {

    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    /** Offers it again to another where nothing has come back. */
    void offer(RoundId round, String party, @Nullable String tieReason, PersonId leader, Instant now) {
        db.sql("""
                        insert into nominations_offer (round, party, tie_reason, leader, offered_at, abstains, consulted)
                        values (:round, :party, :reason, :leader, :now, false, '{}')
                        on conflict (round) do update
                            set party = excluded.party, tie_reason = excluded.tie_reason, leader = excluded.leader,
                                offered_at = excluded.offered_at
                        """)
                .param("round", round.value())
                .param("party", party)
                .param("reason", tieReason)
                .param("leader", leader.value())
                .param("now", utc(now))
                .update();
    }

    /** Holds the offer until the transaction ends, so that two answers come one after the other. */
    void lock(RoundId round) {
        db.sql("select round from nominations_offer where round = :round for update")
                .param("round", round.value())
                .query((row, n) -> true)
                .single();
    }

    void reply(RoundId round, boolean abstains, List<String> consulted, Instant now) {
        db.sql("""
                        update nominations_offer set replied_at = :now, abstains = :abstains, consulted = :consulted
                        where round = :round
                        """)
                .param("round", round.value())
                .param("abstains", abstains)
                .param("consulted", consulted.toArray(String[]::new))
                .param("now", utc(now))
                .update();
    }

    void decide(RoundId round, LocalDate on, String source) {
        db.sql("update nominations_offer set decided_on = :on, source = :source where round = :round")
                .param("round", round.value())
                .param("on", on)
                .param("source", source)
                .update();
    }

    Optional<Offer> find(RoundId round) {
        return db.sql("select * from nominations_offer where round = :round")
                .param("round", round.value())
                .query((row, n) -> offer(row))
                .optional();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var replied = row.getObject("replied_at", OffsetDateTime.class);
        return new Offer(
                new RoundId(row.getObject("round", UUID.class)),
                row.getString("party"),
                row.getString("tie_reason"),
                new PersonId(row.getObject("leader", UUID.class)),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                replied == null ? null : replied.toInstant(),
                row.getBoolean("abstains"),
                List.of((String[]) row.getArray("consulted").getArray()),
                row.getObject("decided_on", LocalDate.class),
                row.getString("source"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
