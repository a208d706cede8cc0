package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.platform.console.Obstacle;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void it_is_made_where_it_is_missing() throws Exception {
        try (DataFolder data = DataFolder.hold(folder.resolve("new/data"))) {
            assertThat(data.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void a_second_holder_is_told_in_one_sentence_who_has_it() throws Exception {
        try (DataFolder first = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageStartingWith("Samverka körs redan med data i " + first.path())
                    .hasMessageContaining(
                            "process %d".formatted(ProcessHandle.current().pid()))
                    .hasMessageContaining("SAMVERKA_DATA");
        }
    }

    @Test
    void it_is_free_again_when_closed() throws Exception {
        DataFolder.hold(folder).close();
        DataFolder.hold(folder).close();
    }

    @Test
    void a_start_waits_for_the_last_moments_of_the_one_before() throws Exception {
        DataFolder first = DataFolder.hold(folder);
        Thread closing = Thread.ofVirtual().start(() -> closeSoon(first));
        DataFolder.hold(folder).close();
        closing.join();
    }

    private static void closeSoon(DataFolder first) {
        try {
            Thread.sleep(300);
            first.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("Samverka kan inte skriva i mappen " + file.resolve("data"));
    }
}
