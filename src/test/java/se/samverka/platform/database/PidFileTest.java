package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PidFileTest {

    private static final List<String> WHOLE =
            List.of("4711", "/data/cluster", "1511286000", "5433", "", "127.0.0.1", "1 2", "ready   ");

    @Test
    void a_whole_file_says_number_port_and_that_the_server_is_ready() {
        assertThat(PidFile.parse(WHOLE)).contains(new PidFile(4711, 5433, true));
    }

    @Test
    void a_server_on_its_way_up_or_down_is_not_ready() {
        assertThat(PidFile.parse(List.of("4711", "/data/cluster", "1511286000", "5433", "", "", "1 2", "starting")))
                .contains(new PidFile(4711, 5433, false));
        assertThat(PidFile.parse(WHOLE.subList(0, 5))).contains(new PidFile(4711, 5433, false));
    }

    @Test
    void a_file_that_is_not_yet_written_says_nothing() {
        assertThat(PidFile.parse(WHOLE.subList(0, 3))).isEmpty();
        assertThat(PidFile.parse(List.of())).isEmpty();
    }

    @Test
    void a_number_that_now_belongs_to_another_program_is_somebody_else() {
        PidFile ours = new PidFile(ProcessHandle.current().pid(), 5433, true);
        assertThat(ours.server()).isEmpty();
        assertThat(ours.isSomebodyElse()).isTrue();
    }

    @Test
    void a_number_that_nobody_has_is_nobody() {
        PidFile dead = new PidFile(Integer.MAX_VALUE, 5433, true);
        assertThat(dead.server()).isEmpty();
        assertThat(dead.isSomebodyElse()).isFalse();
    }
}
