package se.samverka.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of signatures. */
@Component
class SignedHeads {

    private static final String COLUMNS = "number, encode(hash, 'hex') as hash, at, key, signature";

    private final JdbcClient db;

    SignedHeads(JdbcClient db) {
        this.db = db;
    }

    Optional<SignedHead> latest() {
        return db.sql("select " + COLUMNS + " from platform_audit_head order by id desc limit 1")
                .query((row, n) -> head(row))
                .optional();
    }

    /** In the order they were signed. */
    List<SignedHead> list() {
        return db.sql("select " + COLUMNS + " from platform_audit_head order by id")
                .query((row, n) -> head(row))
                .list();
    }

    void add(SignedHead head) {
        db.sql("""
                        insert into platform_audit_head (number, hash, at, key, signature)
                        values (:number, :hash, :at, :key, :signature)
                        """)
                .param("number", head.number())
                .param("hash", HexFormat.of().parseHex(head.hash()))
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("key", head.key())
                .param("signature", head.signature())
                .update();
    }

    private static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                row.getLong("number"),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                row.getBytes("signature"));
    }
}
