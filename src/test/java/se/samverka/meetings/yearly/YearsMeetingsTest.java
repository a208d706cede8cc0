package se.samverka.meetings.yearly;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter.FrequencyRule;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;

class YearsMeetingsTest {

    private static final FrequencyRule SIX = new FrequencyRule(6);

    private final List<Meeting> five = Stream.of("2017-01-27", "2017-03-10", "2017-05-12", "2017-09-01", "2017-10-20")
            .map(day -> meeting(day, null))
            .toList();

    @ParameterizedTest
    @Proves("too-few-meetings-is-warned-of")
    @CsvSource({"2017-08-31, false", "2017-09-01, true", "2017-12-31, true", "2018-01-01, false", "2016-12-31, false"})
    void too_few_is_warned_of_from_the_first_of_september(LocalDate day, boolean warns) {
        var year = YearsMeetings.of(2017, SIX, five).orElseThrow();
        assertThat(year.inWords()).isEqualTo("5 av minst 6 möten 2017");
        assertThat(year.warnsOn(day)).isEqualTo(warns);
    }

    @Test
    @Proves("too-few-meetings-is-warned-of")
    void a_sixth_clears_it_and_one_called_off_or_of_another_year_does_not() {
        assertThat(with(meeting("2017-12-01", null)).warnsOn(parse("2017-09-12")))
                .isFalse();
        assertThat(with(meeting("2017-12-01", Instant.EPOCH)).warnsOn(parse("2017-09-12")))
                .isTrue();
        assertThat(with(meeting("2018-01-12", null)).warnsOn(parse("2017-09-12")))
                .isTrue();
    }

    @Test
    void nothing_is_said_where_nothing_is_promised() {
        assertThat(YearsMeetings.of(2017, null, five)).isEmpty();
    }

    private YearsMeetings with(Meeting one) {
        return YearsMeetings.of(
                        2017, SIX, Stream.concat(five.stream(), Stream.of(one)).toList())
                .orElseThrow();
    }

    private static Meeting meeting(String day, @Nullable Instant cancelled) {
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                new BodyId(UUID.randomUUID()),
                parse(day),
                1,
                LocalTime.of(9, 0),
                LocalTime.NOON,
                null,
                null,
                cancelled,
                null,
                0);
    }
}
