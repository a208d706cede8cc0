package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.audit.AuditTrail.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported lines, checked by somebody who has nothing but the file and docs/running/logg.md. */
@SamverkaTest
class AuditProofTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PersonId KIM = PersonId.random();

    @Autowired
    AuditProof proof;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void some_lines() {
        db.sql("truncate platform_audit_line, platform_audit_head").update();
        for (int line = 1; line <= 6; line++)
            audit.record(
                    line % 2 == 0 ? new Actor.SignedIn(KIM) : Actor.VISITOR,
                    "test.act",
                    "meeting/" + line,
                    Map.of("hemligt", "ord " + line));
    }

    @Test
    void every_line_is_proved_by_the_signature_at_the_end() throws Exception {
        assertThat(check(export(Wish.ALL))).isEqualTo("6 rader stämmer");
    }

    @Test
    void a_selection_is_proved_without_the_others_being_shown() throws Exception {
        var kims = export(new Wish(null, null, KIM, null, null));
        assertThat(check(kims)).isEqualTo("3 rader stämmer");
        assertThat(String.join("\n", kims)).contains("ord 2", "ord 4", "ord 6").doesNotContain("ord 3", "ord 5");
    }

    @Test
    void a_selection_of_nothing_is_still_signed() throws Exception {
        assertThat(check(export(new Wish(null, null, PersonId.random(), null, null))))
                .isEqualTo("0 rader stämmer");
    }

    @Test
    void a_changed_a_dropped_and_a_moved_line_do_not_pass() throws Exception {
        var lines = export(Wish.ALL);
        var changed = new ArrayList<>(lines);
        changed.set(3, changed.get(3).replace("ord 3", "ord 9"));
        assertThat(check(changed)).isEqualTo("rad 3 stämmer inte");
        var dropped = new ArrayList<>(lines);
        dropped.remove(3);
        assertThat(check(dropped)).isEqualTo("rad 4 stämmer inte");
        var last = new ArrayList<>(lines);
        last.remove(6);
        assertThat(check(last)).isEqualTo("signaturen stämmer inte");
    }

    private List<String> export(Wish wish) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        proof.write(wish, out);
        out.flush();
        return text.toString().lines().toList();
    }

    /** Written after the description alone; uses nothing of ours. */
    private static String check(List<String> file) throws Exception {
        var hash = JSON.readTree(file.getFirst()).get("previous").asString();
        int readable = 0;
        for (var text : file.subList(1, file.size() - 1)) {
            var row = JSON.readTree(text);
            if (row.has("line")) readable++;
            var fingerprint = row.has("line")
                    ? sha256(text.substring(text.indexOf("\"line\":") + 7, text.length() - 1))
                    : row.get("fingerprint").asString();
            hash = sha256(hash + fingerprint);
            if (row.has("hash") && !row.get("hash").asString().equals(hash))
                return "rad %d stämmer inte"
                        .formatted(row.get("line").get("number").asInt());
        }
        return signed(JSON.readTree(file.getLast()), hash) ? readable + " rader stämmer" : "signaturen stämmer inte";
    }

    private static boolean signed(JsonNode last, String hash) throws Exception {
        var head = last.get("head");
        var encoded = Base64.getDecoder().decode(last.get("publicKey").asString());
        var verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifying.update("samverka-revision\n%s\n%s\n%s"
                .formatted(head.get("number").asString(), hash, head.get("at").asString())
                .getBytes(StandardCharsets.UTF_8));
        return verifying.verify(Base64.getDecoder().decode(head.get("signature").asString()));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
