package se.samverka.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.calendar.CalendarReply.Answer;

/** Answers as calendars send them: by the RFCs, by Exchange, and by nobody's book. */
class ReplyReaderTest {

    private static final String KIM = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@koping.example\n";

    private final Calendars calendars = new StockholmCalendars();

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, ACCEPTED",
        "DECLINED, DECLINED",
        "TENTATIVE, TENTATIVE",
        "accepted, ACCEPTED",
        "NEEDS-ACTION, OTHER",
        "DELEGATED, OTHER",
        "X-MAYBE, OTHER"
    })
    void a_participation_status_becomes_an_answer(String partStat, Answer answer) {
        assertThat(read("ATTENDEE;PARTSTAT=" + partStat + ":mailto:kim@koping.example\n")
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void a_reply_by_the_book_is_read_whole() {
        CalendarReply reply = read(
                "ORGANIZER:mailto:aldre+k7f3q9@samverka.example\nSEQUENCE:3\n"
                        + "DTSTAMP:20170913T081500Z\nATTENDEE;CN=\"Köping, Kim\";PARTSTAT=DECLINED:mailto:kim@koping.example\n");

        assertThat(reply)
                .isEqualTo(new CalendarReply(
                        "call-1",
                        3,
                        "kim@koping.example",
                        null,
                        Answer.DECLINED,
                        Instant.parse("2017-09-13T08:15:00Z")));
    }

    /** As Exchange writes it: no ORGANIZER, MAILTO in capitals, folded lines, properties of its own, a zone of its own. */
    @Test
    void a_reply_from_exchange_is_read_though_the_organizer_is_missing() {
        String text = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:Microsoft Exchange Server 2010\r\nVERSION:2.0\r\n"
                + "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\n"
                + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                + "BEGIN:VEVENT\r\nATTENDEE;PARTSTAT=DECLINED;CN=Kim Köping:MAILTO:Kim@Koping\r\n .Example\r\n"
                + "COMMENT;LANGUAGE=sv-SE:\\n\r\nUID:call-1\r\nSUMMARY;LANGUAGE=sv-SE:Avböjd: Möte\r\n"
                + "DTSTART;TZID=W. Europe Standard Time:20170919T090000\r\nCLASS:PUBLIC\r\nPRIORITY:5\r\n"
                + "DTSTAMP:20170913T081500Z\r\nSEQUENCE:2\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(calendars.readReply(text)).hasValueSatisfying(reply -> {
            assertThat(reply.attendee()).isEqualTo("kim@koping.example");
            assertThat(reply.uid()).isEqualTo("call-1");
            assertThat(reply.answer()).isEqualTo(Answer.DECLINED);
            assertThat(reply.sequence()).isEqualTo(2);
        });
    }

    @Test
    void a_missing_or_local_stamp_is_no_stamp() {
        assertThat(read(KIM).stamp()).isNull();
        assertThat(read("DTSTAMP:19970603T094000\n" + KIM).stamp()).isNull();
    }

    @Test
    void a_missing_or_absurd_sequence_is_zero() {
        assertThat(read(KIM).sequence()).isZero();
        assertThat(read("SEQUENCE:99999999999\n" + KIM).sequence()).isZero();
    }

    @Test
    void an_assistant_who_pressed_the_button_is_told_apart_from_the_one_answered_for() {
        CalendarReply reply =
                read("ATTENDEE;SENT-BY=\"MAILTO:Sam@Sala.example\";PARTSTAT=ACCEPTED:mailto:kim@koping.example\n");

        assertThat(reply.attendee()).isEqualTo("kim@koping.example");
        assertThat(reply.sentBy()).isEqualTo("sam@sala.example");
    }

    @Test
    void of_several_attendees_the_one_who_answered_is_the_replier() {
        assertThat(read("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sam@sala.example\n" + KIM)
                        .attendee())
                .isEqualTo("kim@koping.example");
    }

    @Test
    void the_organizer_among_the_attendees_is_not_the_replier() {
        assertThat(read("ORGANIZER:mailto:aldre@samverka.example\n"
                                + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:aldre@samverka.example\n" + KIM)
                        .attendee())
                .isEqualTo("kim@koping.example");
    }

    @Test
    void two_who_answered_are_ambiguous_and_read_as_nothing() {
        assertThat(find("ATTENDEE;PARTSTAT=DECLINED:mailto:sam@sala.example\n" + KIM))
                .isEmpty();
        assertThat(find("ATTENDEE;PARTSTAT=DECLINED:mailto:kim@koping.example\n" + KIM))
                .isEmpty();
    }

    @Test
    void the_same_answer_twice_is_one_answer() {
        assertThat(read(KIM + KIM).answer()).isEqualTo(Answer.ACCEPTED);
    }

    /** The member (C in RFC 5546 §4.2.5) hands the call to the deputy (E): it is the member who speaks. */
    @Test
    void a_delegation_speaks_for_the_delegator_and_is_neither_yes_nor_no() {
        CalendarReply reply = read(
                "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:kaj@koping.example\":mailto:kim@koping.example\n"
                        + "ATTENDEE;RSVP=TRUE;DELEGATED-FROM=\"mailto:kim@koping.example\":mailto:kaj@koping.example\n");

        assertThat(reply.attendee()).isEqualTo("kim@koping.example");
        assertThat(reply.answer()).isEqualTo(Answer.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "DECLINED", "TENTATIVE"})
    void a_delegates_answer_is_the_delegates(String partStat) {
        CalendarReply reply = read("ATTENDEE;PARTSTAT=" + partStat
                + ";DELEGATED-FROM=\"mailto:kim@koping.example\":mailto:kaj@koping.example\n"
                + "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:kaj@koping.example\":mailto:kim@koping.example\n");

        assertThat(reply.attendee()).isEqualTo("kaj@koping.example");
        assertThat(reply.answer().name()).isEqualTo(partStat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "PUBLISH", "CANCEL", "COUNTER", "DECLINECOUNTER", "REFRESH", "ADD", ""})
    void only_a_reply_is_a_reply(String method) {
        assertThat(calendars.readReply(message(method, KIM))).isEmpty();
    }

    @Test
    void our_own_invitation_sent_on_to_somebody_is_no_reply() {
        assertThat(calendars.readReply(calendars.write(Calls.call(Invitation.Method.REQUEST))))
                .isEmpty();
    }

    @Test
    void a_repeated_meetings_exceptions_with_one_uid_are_one_reply_and_with_two_are_none() {
        assertThat(find(KIM + "END:VEVENT\nBEGIN:VEVENT\nUID:call-1\nRECURRENCE-ID:20170919T070000Z\n" + KIM))
                .isPresent();
        assertThat(find(KIM + "END:VEVENT\nBEGIN:VEVENT\nUID:call-2\n" + KIM)).isEmpty();
    }

    @Test
    void an_alarm_inside_the_event_lends_it_no_attendee() {
        assertThat(read(KIM + "BEGIN:VALARM\nATTENDEE;PARTSTAT=DECLINED:mailto:sam@sala.example\nUID:x\nEND:VALARM\n")
                        .attendee())
                .isEqualTo("kim@koping.example");
    }

    @Test
    void a_reply_about_a_task_is_none_of_ours() {
        assertThat(calendars.readReply(message("REPLY", KIM).replace("VEVENT", "VTODO")))
                .isEmpty();
    }

    @Test
    void lines_may_end_in_any_way_and_be_folded_by_anybody() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = message("REPLY", "ATTENDEE;PART\n STAT=ACCEPTED:mail\n\tto:kim@koping.example\n");
            assertThat(calendars.readReply(text.replace("\n", end))).isPresent();
        }
    }

    @Test
    void a_name_holding_colons_and_semicolons_hides_nothing() {
        assertThat(read("ATTENDEE;CN=\"Kim: ordf; \";PARTSTAT=ACCEPTED:mailto:kim@koping.example\n")
                        .answer())
                .isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void a_decomposed_address_is_the_same_address() {
        assertThat(read("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a\u030ake@koping.example\n")
                        .attendee())
                .isEqualTo("\u00e5ke@koping.example");
    }

    @Test
    void a_percent_encoded_plus_is_a_plus_and_a_plus_stays_one() {
        assertThat(read("ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim%2Bmote@koping.example\n")
                        .attendee())
                .isEqualTo("kim+mote@koping.example");
        assertThat(read("ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim+mote@koping.example\n")
                        .attendee())
                .isEqualTo("kim+mote@koping.example");
    }

    @Test
    void an_attendee_without_a_mail_address_is_found_by_the_email_parameter_or_not_at_all() {
        assertThat(read("ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=kim@koping.example:urn:uuid:1\n")
                        .attendee())
                .isEqualTo("kim@koping.example");
        assertThat(find("ATTENDEE;PARTSTAT=ACCEPTED:invalid:nomail\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hej", "BEGIN:VCALENDAR", "\0\0\0", "METHOD:REPLY", "PK\u0003\u0004", "<html>"})
    void noise_is_nothing(String noise) {
        assertThat(calendars.readReply(noise)).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_a_reply_is_not_read() {
        assertThat(find("COMMENT:" + "x".repeat(ReplyReader.LONGEST) + "\n" + KIM))
                .isEmpty();
    }

    @Test
    void a_cut_off_reply_is_read_as_far_as_it_goes() {
        String whole = message("REPLY", KIM);
        assertThat(calendars.readReply(whole.substring(0, whole.indexOf("END:VEVENT"))))
                .isPresent();
        for (int end = 0; end < whole.length(); end++) {
            Optional<CalendarReply> read = calendars.readReply(whole.substring(0, end));
            assertThat(read.map(CalendarReply::uid)).isIn(Optional.empty(), Optional.of("call-1"));
        }
    }

    private CalendarReply read(String lines) {
        return find(lines).orElseThrow();
    }

    private Optional<CalendarReply> find(String lines) {
        return calendars.readReply(message("REPLY", lines));
    }

    private static String message(String method, String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:" + method + "\nBEGIN:VEVENT\nUID:call-1\n" + lines
                + "END:VEVENT\nEND:VCALENDAR\n";
    }
}
