package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it() throws Exception {
        var home = folder.resolve("revision");
        var made = new AuditKey(home);
        assertThat(new AuditKey(home).publicKey()).isEqualTo(made.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(AuditKey.SECRET))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void what_it_signs_it_verifies_and_nothing_else() {
        var key = new AuditKey(folder.resolve("one"));
        var signed = key.sign("rad 7");
        assertThat(key.verifies(key.fingerprint(), "rad 7", signed)).isTrue();
        assertThat(key.verifies(key.fingerprint(), "rad 8", signed)).isFalse();
        assertThat(key.verifies(key.fingerprint(), "rad 7", new byte[3])).isFalse();
        assertThat(key.verifies("unknown", "rad 7", signed)).isFalse();
    }

    @Test
    void a_former_keys_signatures_hold_where_its_public_part_is_kept() throws Exception {
        var former = new AuditKey(folder.resolve("former"));
        var signed = former.sign("x");
        var home = folder.resolve("now");
        assertThat(new AuditKey(home).knows(former.fingerprint())).isFalse();
        Files.copy(folder.resolve("former").resolve(AuditKey.PUBLIC), home.resolve("2017.pub.pem"));
        assertThat(new AuditKey(home).verifies(former.fingerprint(), "x", signed))
                .isTrue();
    }

    @Test
    void keys_that_do_not_belong_together_stop_the_start() throws Exception {
        new AuditKey(folder.resolve("one"));
        new AuditKey(folder.resolve("two"));
        Files.delete(folder.resolve("one").resolve(AuditKey.PUBLIC));
        Files.copy(
                folder.resolve("two").resolve(AuditKey.PUBLIC),
                folder.resolve("one").resolve(AuditKey.PUBLIC));
        assertThatThrownBy(() -> new AuditKey(folder.resolve("one"))).hasMessageContaining("do not belong together");
    }
}
