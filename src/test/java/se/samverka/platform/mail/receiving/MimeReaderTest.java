package se.samverka.platform.mail.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.IncomingLetter.Dmarc;

/** Letters as mail programs send them, and as nobody should. */
class MimeReaderTest {

    private static final Instant NOW = Instant.parse("2017-09-13T08:15:00Z");
    private static final String REPLY = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n";
    private static final String REQUEST = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    private final MimeReader reader = new MimeReader("samverka.example", "mx.samverka.example");

    @Test
    void a_plain_letter_is_read_whole() throws Exception {
        IncomingLetter letter = read("""
                Message-ID: <1@koping.example>
                From: =?UTF-8?Q?Kim_K=C3=B6ping?= <Kim@Koping.Example>
                To: "Samverkansgruppen" <aldre+k7f3q9@samverka.example>
                Subject: =?iso-8859-1?Q?Sv:_Godk=E4nn_kallelsen?=
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                ja, det =C3=A4r bra
                """);

        assertThat(letter.messageId()).isEqualTo("<1@koping.example>");
        assertThat(letter.from()).isEqualTo("kim@koping.example");
        assertThat(letter.tokens()).containsExactly("k7f3q9");
        assertThat(letter.subject()).isEqualTo("Sv: Godkänn kallelsen");
        assertThat(letter.text()).isEqualTo("ja, det är bra");
        assertThat(letter.calendar()).isNull();
        assertThat(letter.dmarc()).isEqualTo(Dmarc.UNKNOWN);
        assertThat(letter.receivedAt()).isEqualTo(NOW);
    }

    @Test
    void the_calendars_answer_is_found_beside_the_text() throws Exception {
        IncomingLetter letter = read("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Avböjd
                --b
                Content-Type: text/calendar; method=REPLY; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(base64(REPLY)));

        assertThat(letter.calendar()).isEqualToNormalizingNewlines(REPLY);
        assertThat(letter.text()).isEqualTo("Avböjd");
    }

    @ParameterizedTest
    @CsvSource({
        "text/calendar; name=svar.ics, attachment; filename=svar.ics",
        "application/ics, attachment",
        "application/octet-stream, 'attachment; filename=\"Svar.ICS\"'"
    })
    void the_answer_may_be_an_attached_file_and_wins_over_the_request_it_answers(String type, String disposition)
            throws Exception {
        IncomingLetter letter = read("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/calendar

                %s
                --b--
                --a
                Content-Type: %s
                Content-Disposition: %s
                Content-Transfer-Encoding: base64

                %s
                --a--
                """.formatted(REQUEST, type, disposition, base64(REPLY)));

        assertThat(letter.calendar()).contains("METHOD:REPLY");
    }

    @Test
    void a_letter_inside_the_letter_is_somebody_elses_word() throws Exception {
        IncomingLetter letter = read("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: text/plain

                Se nedan
                --a
                Content-Type: message/rfc822

                Content-Type: text/calendar

                %s
                --a--
                """.formatted(REPLY));

        assertThat(letter.calendar()).isNull();
        assertThat(letter.text()).isEqualTo("Se nedan");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, iso-8859-1",
        "windows-1252, windows-1252",
        "utf-8, utf-8",
        "UTF-16, UTF-16",
        "utf-8, windows-1252",
        "us-ascii, utf-8",
        "x-klingon, utf-8",
        "'', windows-1252",
        "'', utf-8"
    })
    void a_letter_in_any_alphabet_is_read(String stated, String written) throws Exception {
        String type = stated.isEmpty() ? "text/plain" : "text/plain; charset=" + stated;
        String head = "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        String body = Base64.getMimeEncoder().encodeToString("Åke är på ön".getBytes(Charset.forName(written)));

        assertThat(read(head + body).text()).isEqualTo("Åke är på ön");
    }

    @Test
    void html_alone_is_read_as_its_words() throws Exception {
        assertThat(read("""
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{}</style></head><body><p>Ja&nbsp;tack &amp; <b>hej</b><br>Kim</p>
                <script>alert(1)</script><blockquote>Du är kallad</blockquote></body></html>
                """).text()).isEqualTo("Ja tack & hej\nKim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Ursprungligt meddelande-----\nFrån: x",
                "-----Original Message-----\nFrom: x",
                "________________________________\nFrån: x",
                "Från: Samverkansgruppen äldre <aldre@samverka.example>\nSkickat: den 12 september 2017 16:30",
                "From: aldre@samverka.example\nSent: Tuesday",
                "Den 12 sep. 2017 kl. 16:30 skrev Samverkansgruppen äldre <aldre@samverka.example>:",
                "Den tis 12 sep. 2017 16:30Samverkansgruppen äldre <aldre@samverka.example>\nskrev:",
                "On Tue, Sep 12, 2017 at 4:30 PM Samverkansgruppen <aldre@samverka.example> wrote:",
                "12 sep. 2017 kl. 16:30 skrev Samverkansgruppen <aldre@samverka.example>:",
                "> Du är kallad",
                "Skickat från min iPhone",
                "Sent from my iPad"
            })
    void what_the_answer_quotes_is_left_out(String history) throws Exception {
        String text = "ja\n\n" + history + "\n> Du är kallad till möte\n";
        assertThat(read("Content-Type: text/plain; charset=utf-8\n\n" + text).text())
                .isEqualTo("ja");
    }

    @Test
    void an_answer_between_the_quoted_lines_is_kept() throws Exception {
        assertThat(read("Content-Type: text/plain\n\n> Kommer du?\nja\n> Och Kaj?\nnej\n")
                        .text())
                .isEqualTo("ja\nnej");
    }

    @Test
    void every_header_that_names_our_address_gives_its_token_once() throws Exception {
        assertThat(read("""
                Delivered-To: samverka@samverka.example
                X-Original-To: aldre+fromx@samverka.example
                To: "A+b@c" <aldre+one@SAMVERKA.example>, barn+two@samverka.example
                Cc: kim+no@koping.example, aldre+no@samverka.example.org, aldre+one@samverka.example

                x
                """).tokens()).containsExactly("one", "two", "fromx");
    }

    @ParameterizedTest
    @CsvSource({
        "mx.samverka.example; spf=pass; dmarc=pass (p=reject) header.from=koping.example, PASS",
        "mx.samverka.example 1; dmarc=fail header.from=koping.example, FAIL",
        "mx.samverka.example; spf=fail; dkim=fail, UNKNOWN",
        "mx.samverka.example; dmarc=none, UNKNOWN",
        "mx.samverka.example; x=(dmarc=pass; dmarc=pass), UNKNOWN",
        "mx.evil.example; dmarc=pass, UNKNOWN"
    })
    void the_receiving_servers_word_on_the_sender_is_taken(String results, Dmarc dmarc) throws Exception {
        assertThat(read("Authentication-Results: " + results + "\n\nx").dmarc()).isEqualTo(dmarc);
    }

    @Test
    void a_pass_that_the_sender_wrote_below_the_servers_own_word_is_not_read() throws Exception {
        assertThat(read("""
                Authentication-Results: mx.samverka.example; dmarc=fail
                Received: from x
                Authentication-Results: mx.samverka.example; dmarc=pass

                x
                """).dmarc()).isEqualTo(Dmarc.FAIL);
    }

    @Test
    void without_a_named_server_only_its_doubts_are_believed() throws Exception {
        MimeReader trusting = new MimeReader("samverka.example", null);
        assertThat(trusting.read(bytes("Authentication-Results: any; dmarc=pass\n\nx"), NOW)
                        .letter()
                        .dmarc())
                .isEqualTo(Dmarc.UNKNOWN);
        assertThat(trusting.read(bytes("Authentication-Results: any; dmarc=fail\n\nx"), NOW)
                        .letter()
                        .dmarc())
                .isEqualTo(Dmarc.FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "X-Auto-Response-Suppress: All",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Subject: =?utf-8?Q?Automatiskt_svar:_Kallelse?=",
                "Subject: Out of Office: x",
                "Return-Path: <>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
            })
    void what_a_machine_wrote_is_told_apart(String header) throws Exception {
        assertThat(reader.read(bytes(header + "\n\nJag är på semester."), NOW).automatic())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Subject: Frånvaro på tisdag",
                "Return-Path: <kim@koping.example>",
                "X-Auto-Response-Suppress: All\nContent-Type: text/calendar"
            })
    void what_a_person_wrote_is_a_persons_and_so_is_a_calendars_answer(String header) throws Exception {
        assertThat(reader.read(bytes(header + "\n\nx"), NOW).automatic()).isFalse();
    }

    @Test
    void a_letter_without_a_message_id_gets_one_from_its_bytes() throws Exception {
        assertThat(read("Subject: a\n\nx").messageId())
                .startsWith("sha256:")
                .isEqualTo(read("Subject: a\n\nx").messageId())
                .isNotEqualTo(read("Subject: a\n\ny").messageId());
        assertThat(read("Message-ID: <" + "ö".repeat(2_000) + ">\n\nx").messageId())
                .startsWith("sha256:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "hej",
                "From: <<>>@@,;\n\nx",
                "From: \"Kim\nTo: \n\n",
                "Content-Type: multipart/mixed\n\n--x",
                "Content-Type: multipart/mixed; boundary=\n\n--\n--",
                "Content-Type: ;;;===\nContent-Transfer-Encoding: klingon\n\nx",
                "Content-Type: text/plain; charset=\"\0\"\n\n\0",
                "Content-Type: application/ms-tnef; name=winmail.dat\n\n\0\1\2",
                "Subject: =?x-klingon?B?////?= =?utf-8?Q?=?=\n\nx",
                "Date: i morgon\nMessage-ID: \n\nx",
                "Content-Type: text/calendar\nContent-Transfer-Encoding: base64\n\n!!!!"
            })
    void a_broken_letter_is_read_as_far_as_it_goes(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void parts_nested_without_end_do_not_go_on_without_end() throws Exception {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 500; depth++)
            nested.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(depth));
        nested.append("Content-Type: text/plain\n\ndjupt");

        assertThat(read(nested.toString()).text()).isEmpty();
    }

    @Test
    void a_letter_cut_or_bent_anywhere_is_still_no_mistake_of_ours() {
        byte[] whole = bytes("""
                Message-ID: <1@koping.example>
                From: Kim <kim@koping.example>
                To: aldre+k7f3q9@samverka.example
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset="utf-8"
                Content-Transfer-Encoding: quoted-printable

                ja =C3=A4
                --b
                Content-Type: text/calendar; method=REPLY

                %s
                --b--
                """.formatted(REPLY));
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 3_000; round++) {
            byte[] bent = java.util.Arrays.copyOf(whole, chance.nextInt(whole.length));
            if (bent.length > 0) bent[chance.nextInt(bent.length)] = (byte) chance.nextInt(256);
            assertThatCode(() -> reader.read(bent, NOW)).doesNotThrowAnyException();
        }
    }

    private IncomingLetter read(String text) throws Exception {
        return reader.read(bytes(text), NOW).letter();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
