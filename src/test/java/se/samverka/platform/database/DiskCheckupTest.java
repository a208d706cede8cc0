package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.health.Condition;

class DiskCheckupTest {

    @ParameterizedTest
    @CsvSource({"199999999, ILL", "200000000, WATCH", "1999999999, WATCH", "2000000000, WELL"})
    void a_disk_that_is_almost_full_is_told_before_it_is(long free, Condition condition) {
        assertThat(DiskCheckup.finding(free).condition()).isEqualTo(condition);
    }
}
