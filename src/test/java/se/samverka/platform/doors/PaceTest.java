package se.samverka.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.time.CountyClock;

class PaceTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2027, 2, 9, 9, 0);

    private final CountyClock clock = CountyClock.settable();

    @BeforeEach
    void it_is_nine() {
        clock.travelTo(NINE);
    }

    @Test
    void the_first_three_come_at_once_and_then_ever_slower() {
        var pace = new Pace<String>(clock, AskForLink::waitAfter);
        List<Integer> granted = new ArrayList<>();
        for (int minute = 0; minute < 60; minute++) {
            clock.travelTo(NINE.plusMinutes(minute).plusSeconds(minute));
            for (int ask = 0; ask < 5; ask++) if (pace.allows("kim")) granted.add(minute);
        }
        assertThat(granted).containsExactly(0, 0, 0, 1, 3, 7, 15, 30, 45);
    }

    @Test
    void one_who_is_asked_for_too_often_holds_nobody_else_back() {
        var pace = new Pace<String>(clock, AskForLink::waitAfter);
        for (int ask = 0; ask < 100; ask++) pace.allows("kim");
        assertThat(pace.allows("kim")).isFalse();
        assertThat(pace.allows("alex")).isTrue();
    }

    @Test
    void so_many_an_hour_and_after_the_hour_again() {
        var pace = new Pace<String>(clock, Pace.atMost(30));
        for (int ask = 0; ask < 30; ask++) assertThat(pace.allows("office")).isTrue();
        assertThat(pace.allows("office")).isFalse();
        clock.travelTo(NINE.plusMinutes(59));
        assertThat(pace.allows("office")).isFalse();
        clock.travelTo(NINE.plusMinutes(61));
        assertThat(pace.allows("office")).isTrue();
    }

    @Test
    void many_strangers_do_not_fill_the_memory() {
        var pace = new Pace<Integer>(clock, Pace.atMost(1));
        for (int stranger = 0; stranger < 20_005; stranger++) pace.allows(stranger);
        assertThat(pace.remembered()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void nobody_is_remembered_longer_than_an_hour() {
        var pace = new Pace<String>(clock, Pace.atMost(1));
        pace.allows("kim");
        clock.travelTo(NINE.plusMinutes(61));
        pace.forget();
        assertThat(pace.remembered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb007107",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002"
    })
    void an_office_is_one_network(String address, String name) {
        assertThat(Network.of(address)).contains(new Network(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "koping.example", ""})
    void this_machine_and_what_is_no_address_is_no_network(String address) {
        assertThat(Network.of(address)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"'10.0.0.7, 10.0.0.8', 10.0.0.7, true", "10.0.0.7, 10x0.0.7, false", "'', 10.0.0.7, false"})
    void only_a_named_proxy_is_believed(String setting, String address, boolean believed) {
        assertThat(address.matches(BehindProxy.pattern(setting)) && !setting.isEmpty())
                .isEqualTo(believed);
    }
}
