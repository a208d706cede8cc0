package se.samverka.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidityTest {

    @Property
    void two_periods_overlap_exactly_when_they_share_a_day(
            @ForAll("periods") Validity one, @ForAll("periods") Validity other) {
        boolean share = days().anyMatch(day -> one.holdsOn(day) && other.holdsOn(day));
        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Property
    void a_period_that_is_not_turned_holds_on_some_day(@ForAll("anyPeriods") Validity period) {
        assertThat(days().anyMatch(period::holdsOn)).isEqualTo(!period.isTurned());
    }

    private static java.util.stream.Stream<LocalDate> days() {
        return LocalDate.of(2016, 12, 1).datesUntil(LocalDate.of(2017, 3, 1));
    }

    @Provide
    Arbitrary<Validity> periods() {
        return anyPeriods().filter(period -> !period.isTurned());
    }

    @Provide
    Arbitrary<Validity> anyPeriods() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 50).map(LocalDate.of(2016, 12, 10)::plusDays);
        return Combinators.combine(days.injectNull(0.2), days.injectNull(0.2)).as(Validity::new);
    }
}
