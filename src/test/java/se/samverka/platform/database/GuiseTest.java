package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuiseTest {

    @TempDir
    Path folder;

    @Test
    void an_ordinary_user_needs_no_guise_and_root_has_one() {
        boolean root = System.getProperty("user.name").equals("root");
        assertThat(Guise.possibleHere() == Guise.ITSELF).isEqualTo(!root);
    }

    @Test
    void a_guise_stands_before_the_command() {
        assertThat(Guise.ITSELF.dress(List.of("postgres"))).containsExactly("postgres");
        assertThat(Guise.NAMESPACE.dress(List.of("postgres"))).containsExactly("unshare", "-U", "postgres");
    }

    /** Really makes, starts and stops one, where root is allowed the guise here. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ITSELF")
    void root_can_run_the_server_in_the_guise(Guise guise) throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root") && guise.works());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Cluster cluster = Cluster.in(folder.resolve("postgres"), guise);
        Server server = Server.start(cluster);
        try {
            assertThat(Server.leftRunningIn(cluster)).contains(server);
        } finally {
            server.stop();
        }
        assertThat(server.process().isAlive()).isFalse();
    }
}
