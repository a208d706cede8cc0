package se.samverka.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverka.platform.calendar.Invitation.Method;

/** Whatever people write in a meeting's name, place and text, the second reader reads the same. */
class AnyInvitationTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Calendars calendars = new StockholmCalendars();

    @Property(tries = 400)
    void comes_back_as_it_was_written(
            @ForAll("nasty") String summary,
            @ForAll("nasty") String name,
            @ForAll("nasty") String place,
            @ForAll("nasty") String text,
            @ForAll("times") LocalDateTime start) {
        Invitation call = Calls.call(Method.REQUEST, summary, name, place, text, start);
        VEvent read = WrittenInvitationTest.secondOpinion(calendars.write(call), "REQUEST");

        assertThat(read.getSummary().getValue()).isEqualTo(summary);
        assertThat(read.getLocation().getValue()).isEqualTo(place);
        assertThat(read.getDescription().getValue()).isEqualTo(text);
        assertThat(read.getAttendees().getFirst().getCommonName()).isEqualTo(name.replace('"', '\''));
        assertThat(read.getDateStart().getValue())
                .isEqualTo(start.atZone(STOCKHOLM).toInstant());
    }

    @Property(tries = 400)
    void the_reader_of_replies_never_throws(@ForAll("noise") String noise) {
        assertThat(calendars.readReply(noise)).isEmpty();
    }

    /** Separators, quotation marks, folds, carets, emoji, decomposed letters and right-to-left marks, in any order. */
    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of(
                        "å",
                        "Ö",
                        "o\u0308",
                        "😀",
                        "\u202e",
                        "\u200f",
                        ";",
                        ":",
                        ",",
                        "\\",
                        "\\n",
                        "\"",
                        "'",
                        "^",
                        "^n",
                        "^^",
                        "=",
                        "a b",
                        "Möte om äldre",
                        "BEGIN:VCALENDAR",
                        "%0A",
                        "<b>",
                        "\u00a0x",
                        "x".repeat(74))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "a" + String.join("", parts) + "z");
    }

    /** On the days of a clock change biweekly errs some years; {@link ClockChangeTest} asks ical4j about those. */
    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs()
                .between(0, 20L * 366 * 24 * 4)
                .map(quarters -> LocalDateTime.of(2010, 1, 1, 0, 0).plusMinutes(quarters * 15))
                .filter(time -> changesNoClock(time.toLocalDate()));
    }

    private static boolean changesNoClock(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM)
                .getOffset()
                .equals(day.plusDays(1).atStartOfDay(STOCKHOLM).getOffset());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "BEGIN:VCALENDAR\n",
                        "METHOD:REPLY\n",
                        "BEGIN:VEVENT\n",
                        "END:VEVENT\n",
                        "UID:\n",
                        "UID\n",
                        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@koping.example\n",
                        "ATTENDEE;PARTSTAT=\"\n",
                        ":\n",
                        ";:=\n",
                        " ",
                        "\r",
                        "\0",
                        "😀",
                        "DTSTAMP:99999999T999999Z\n",
                        "SEQUENCE:-99999999999\n",
                        "\ud800")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
