package se.samverka.platform.audit;

import java.io.PrintWriter;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.AuditTrail.Wish;

/**
 * Lines together with what proves them to somebody outside, as JSON Lines; the format stands in docs/running/logg.md.
 *
 * <p>Between the lines that were asked for and the signed end stand the others as fingerprints only: they can be counted
 * with, but not read.
 */
@Component
public class AuditProof {

    private static final int AT_ONCE = 5000;

    private final JdbcClient db;
    private final ChainedLines lines;
    private final SignedHeads heads;
    private final ChainLines chain;
    private final AuditKey key;

    AuditProof(JdbcClient db, ChainedLines lines, SignedHeads heads, ChainLines chain, AuditKey key) {
        this.db = db;
        this.lines = lines;
        this.heads = heads;
        this.chain = chain;
        this.key = key;
    }

    /** The key that signs. */
    public String publicKey() {
        return key.publicKey();
    }

    public String keyFingerprint() {
        return key.fingerprint();
    }

    /** Signs the end first, so that the newest line is proved too. */
    public void write(Wish wish, PrintWriter out) {
        chain.chainAndSign();
        var head = heads.latest();
        long first = first(wish).orElse(head.map(SignedHead::number).orElse(0L) + 1);
        out.print("{\"first\":%d,\"format\":\"samverka-revision-1\",\"previous\":\"%s\"}\n"
                .formatted(first, before(first)));
        head.ifPresent(signed -> {
            write(wish, first, signed.number(), out);
            out.print(inJson(signed));
        });
    }

    private Optional<Long> first(Wish wish) {
        return wish.in(db.sql("select number from platform_audit_line where number is not null and " + AuditTrail.WISHED
                        + " order by number limit 1"))
                .query((row, n) -> row.getLong("number"))
                .optional();
    }

    private String before(long first) {
        return lines.hashAt(first - 1).orElse(Fingerprint.BEGINNING);
    }

    private void write(Wish wish, long first, long last, PrintWriter out) {
        var done = first - 1;
        for (var part = part(wish, done, last); !part.isEmpty(); part = part(wish, done, last)) {
            part.forEach(line -> out.print(line.inJson()));
            done = part.getLast().number();
        }
    }

    /** @param wished whether it may be read, or only counted with */
    private record Proved(AuditLine line, boolean wished) {

        long number() {
            return Objects.requireNonNull(line.number());
        }

        String inJson() {
            var text = line.canonical(number());
            return wished
                    ? "{\"hash\":\"%s\",\"line\":%s}\n".formatted(line.hash(), text)
                    : "{\"fingerprint\":\"%s\",\"number\":%d}\n".formatted(Fingerprint.of(text), number());
        }
    }

    private List<Proved> part(Wish wish, long after, long last) {
        return wish.in(db.sql("select " + ChainedLines.COLUMNS + ", " + AuditTrail.WISHED + """
                         as wished from platform_audit_line
                        where number > :after and number <= :last order by number limit :most
                        """))
                .param("after", after)
                .param("last", last)
                .param("most", AT_ONCE)
                .query((row, n) -> new Proved(lines.line(row, n), row.getBoolean("wished")))
                .list();
    }

    private String inJson(SignedHead head) {
        var base64 = Base64.getEncoder();
        return "{\"head\":{\"at\":\"%s\",\"hash\":\"%s\",\"key\":\"%s\",\"number\":%d,\"signature\":\"%s\"},\"publicKey\":\"%s\"}\n"
                .formatted(
                        head.at(),
                        head.hash(),
                        head.key(),
                        head.number(),
                        base64.encodeToString(head.signature()),
                        key.publicKey());
    }
}
