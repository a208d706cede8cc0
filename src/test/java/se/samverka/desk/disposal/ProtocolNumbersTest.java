package se.samverka.desk.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.files.Files;
import se.samverka.platform.time.CountyClock;

/** A number that people cite: fifty at once get fifty numbers, none twice and none left out, also where some think better. */
@SamverkaTest
class ProtocolNumbersTest {

    private static final int AT_ONCE = 50;

    @Autowired
    Protocols protocols;

    @Autowired
    Files files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void none_yet() {
        db.sql("truncate desk_disposal cascade").update();
    }

    @Test
    void fifty_at_once_get_fifty_numbers_in_a_row() throws Exception {
        allAtOnce(protocols::nextNumber, false);
        assertThat(numbers())
                .isEqualTo(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @Test
    void one_that_is_undone_leaves_no_gap() throws Exception {
        allAtOnce(protocols::nextNumber, true);
        assertThat(numbers())
                .isEqualTo(IntStream.rangeClosed(1, AT_ONCE / 2).boxed().toList());
    }

    @Test
    void without_waiting_for_each_other_they_would_collide() {
        IntSupplier hasty = () -> db.sql("select coalesce(max(number), 0) + 1 from desk_disposal")
                .query(Integer.class)
                .single();
        assertThat(catchThrowable(() -> allAtOnce(hasty, false))).isInstanceOf(ExecutionException.class);
    }

    /** @param fickle whether every second thinks better of it */
    private void allAtOnce(IntSupplier numbering, boolean fickle) throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = new ArrayList<Callable<Void>>();
            for (int i = 0; i < AT_ONCE; i++) {
                boolean thinksBetter = fickle && i % 2 == 0;
                done.add(() -> {
                    start.await();
                    transaction.executeWithoutResult(status -> {
                        keep(numbering.getAsInt());
                        if (thinksBetter) status.setRollbackOnly();
                    });
                    return null;
                });
            }
            var running = done.stream().map(people::submit).toList();
            start.countDown();
            for (var one : running) one.get();
        }
    }

    private void keep(int number) {
        var id = UUID.randomUUID();
        protocols.add(
                new Protocol(id, number, clock.instant(), null, "Plan 1", List.of()),
                files.keep("protokoll.pdf", "application/pdf", id.toString().getBytes(StandardCharsets.UTF_8))
                        .id());
    }

    private List<Integer> numbers() {
        return db.sql("select number from desk_disposal order by number")
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
