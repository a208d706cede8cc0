package se.samverka.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.time.CountyClock;

/** Keeps the fingerprints of signed links. */
@Component
class StoredLinks implements SignedLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final CountyClock clock;

    StoredLinks(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String issue(Link link) {
        var token = newToken();
        db.sql("""
                        insert into platform_signed_link (fingerprint, purpose, person, subject, issued_at, expires_at, once)
                        values (:fingerprint, :purpose, :person, :subject, :issued, :expires, :once)
                        """)
                .param("fingerprint", fingerprint(token))
                .param("purpose", link.purpose())
                .param("person", link.person() == null ? null : link.person().value(), java.sql.Types.OTHER)
                .param("subject", link.subject())
                .param("issued", now())
                .param("expires", link.expires().atOffset(ZoneOffset.UTC))
                .param("once", link.once())
                .update();
        return token;
    }

    @Override
    public Optional<Link> find(String token) {
        return db.sql("""
                        select purpose, person, subject, expires_at, once from platform_signed_link
                        where fingerprint = :fingerprint and expires_at > :now and (not once or used_at is null)
                        """)
                .param("fingerprint", fingerprint(token))
                .param("now", now())
                .query((row, n) -> link(row))
                .optional();
    }

    @Override
    public Optional<Link> findSpent(String token) {
        return db.sql("""
                        select purpose, person, subject, expires_at, once from platform_signed_link
                        where fingerprint = :fingerprint and (expires_at <= :now or once and used_at is not null)
                        """)
                .param("fingerprint", fingerprint(token))
                .param("now", now())
                .query((row, n) -> link(row))
                .optional();
    }

    @Override
    public boolean useUp(String token) {
        return db.sql(
                                "update platform_signed_link set used_at = :now where fingerprint = :fingerprint and used_at is null")
                        .param("now", now())
                        .param("fingerprint", fingerprint(token))
                        .update()
                == 1;
    }

    private static Link link(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Link(
                row.getString("purpose"),
                person == null ? null : new PersonId(person),
                row.getString("subject"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("once"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String newToken() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String fingerprint(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
