package se.samverka.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Every weekday from the almanacs of the three years on which offices are closed. */
    private static final List<String> CLOSED = List.of(
            "2017-01-06", // Epiphany; New Year's Day is a Sunday
            "2017-04-14", // Good Friday
            "2017-04-17", // Easter Monday
            "2017-05-01",
            "2017-05-25", // Ascension Day
            "2017-06-06",
            "2017-06-23", // Midsummer Eve
            "2017-12-25",
            "2017-12-26",
            "2018-01-01",
            "2018-03-30",
            "2018-04-02",
            "2018-05-01",
            "2018-05-10",
            "2018-06-06",
            "2018-06-22",
            "2018-12-24",
            "2018-12-25",
            "2018-12-26",
            "2018-12-31",
            "2019-01-01",
            "2019-04-19",
            "2019-04-22",
            "2019-05-01",
            "2019-05-30",
            "2019-06-06",
            "2019-06-21",
            "2019-12-24",
            "2019-12-25",
            "2019-12-26",
            "2019-12-31");

    @Test
    void three_years_have_exactly_the_almanacs_closed_weekdays() {
        var closed = LocalDate.of(2017, 1, 1)
                .datesUntil(LocalDate.of(2020, 1, 1))
                .filter(day -> !isWeekend(day))
                .filter(day -> !WorkingDays.isWorkingDay(day))
                .map(LocalDate::toString);
        assertThat(closed).containsExactlyElementsOf(CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2017, 2017-04-16",
        "2018, 2018-04-01",
        "2019, 2019-04-21",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void easter_is_where_the_almanac_has_it(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @Property(tries = 200)
    void easter_is_a_sunday_of_spring(@ForAll @IntRange(min = 1900, max = 2300) int year) {
        var easter = WorkingDays.easter(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-19, 2017-09-19, 0",
        "2017-09-20, 2017-09-19, 0",
        "2017-09-18, 2017-09-19, 1",
        "2017-09-15, 2017-09-19, 2",
        "2017-09-15, 2017-09-17, 0",
        "2017-04-13, 2017-04-18, 1",
        "2017-06-22, 2017-06-26, 1",
        "2017-12-22, 2018-01-02, 4"
    })
    void so_many_working_days_are_left(LocalDate from, LocalDate to, long days) {
        assertThat(WorkingDays.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-19, 0, 2017-09-19",
        "2017-09-19, 1, 2017-09-18",
        "2017-09-18, 1, 2017-09-15",
        "2017-04-18, 1, 2017-04-13",
        "2017-06-26, 3, 2017-06-20",
        "2018-01-02, 1, 2017-12-29"
    })
    void so_many_working_days_before(LocalDate day, int before, LocalDate there) {
        assertThat(WorkingDays.before(day, before)).isEqualTo(there);
    }

    @Property(tries = 200)
    void counting_back_from_a_working_day_and_forth_again_agree(
            @ForAll @IntRange(max = 1095) int into, @ForAll @IntRange(max = 30) int days) {
        var day = WorkingDays.before(LocalDate.of(2019, 12, 30).minusDays(into), 1);
        assertThat(WorkingDays.between(WorkingDays.before(day, days), day)).isEqualTo(days);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
