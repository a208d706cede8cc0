package se.samverka.platform.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting is where the clock on the wall says, on both sides of both clock changes. */
class ClockChangeTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Calendars calendars = new StockholmCalendars();

    @ParameterizedTest
    @CsvSource({
        "2017-03-25T09:00, 2017-03-25T08:00:00Z",
        "2017-03-26T01:59, 2017-03-26T00:59:00Z",
        "2017-03-26T03:00, 2017-03-26T01:00:00Z",
        "2017-03-26T09:00, 2017-03-26T07:00:00Z",
        "2017-10-28T09:00, 2017-10-28T07:00:00Z",
        "2017-10-29T01:59, 2017-10-28T23:59:00Z",
        // biweekly is an hour late from 03.00 to 04.00 that night
        "2017-10-29T04:00, 2017-10-29T03:00:00Z",
        "2017-10-29T09:00, 2017-10-29T08:00:00Z",
        "2026-12-31T23:30, 2026-12-31T22:30:00Z"
    })
    void the_second_reader_finds_the_same_moment(LocalDateTime wall, String moment) {
        String text = calendars.write(Calls.callAt(wall));

        assertThat(WrittenInvitationTest.secondOpinion(text, "REQUEST")
                        .getDateStart()
                        .getValue())
                .isEqualTo(moment);
    }

    @Test
    void our_two_rules_agree_with_the_worlds_table_at_noon_every_day_for_forty_years() throws Exception {
        VTimeZone zone = writtenZone();
        for (LocalDate day = LocalDate.of(1997, 1, 1); day.getYear() < 2037; day = day.plusDays(1)) {
            ZonedDateTime noon = day.atTime(12, 0).atZone(STOCKHOLM);
            TzOffsetTo written = requireNonNull(zone.getApplicableObservance(noon))
                    .getRequiredProperty(net.fortuna.ical4j.model.Property.TZOFFSETTO);
            assertThat(written.getOffset()).as("%s", noon).isEqualTo(noon.getOffset());
        }
    }

    private VTimeZone writtenZone() throws Exception {
        StringReader text = new StringReader(calendars.feed("Tom", java.util.List.of()));
        return (VTimeZone) new CalendarBuilder().build(text).getComponents().getFirst();
    }
}
