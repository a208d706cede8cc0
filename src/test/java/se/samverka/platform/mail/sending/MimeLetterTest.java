package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.sending.Enclosures.Enclosure;

/** What leaves us, read back from its bytes as a mail program reads it. */
class MimeLetterTest {

    private static final Instant NOW = Instant.parse("2017-09-12T14:30:00Z");
    private static final Enclosure BUNDLE =
            new Enclosure("Möteshandlingar äldre.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F', 0, -1});

    private final Session session = Session.getInstance(new Properties());
    private final MimeLetter writer = new MimeLetter(
            session, new MessageId("samverka.example"), new Address("Samverka", "samverka@samverka.example"));

    @Test
    void a_plain_letter_is_text_and_html() throws Exception {
        MimeMultipart parts = (MimeMultipart) read(SomeLetters.notice("k")).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(types(parts)).containsExactly("text/plain", "text/html");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Du är kallad till möte");
    }

    @Test
    void a_call_is_text_html_and_calendar_then_the_calendar_file_and_the_papers() throws Exception {
        Letter call = SomeLetters.with(SomeLetters.notice("k"), new CalendarPart("REQUEST", SomeLetters.CALENDAR));
        MimeMultipart mixed = (MimeMultipart) read(call, BUNDLE).getContent();
        MimeMultipart said = (MimeMultipart) mixed.getBodyPart(0).getContent();

        assertThat(types(mixed)).containsExactly("multipart/alternative", "application/ics", "application/pdf");
        assertThat(types(said)).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(said.getBodyPart(2).getContentType())
                .contains("method=REQUEST")
                .contains("charset=UTF-8");
        assertThat(bytes(said.getBodyPart(2).getInputStream()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(SomeLetters.CALENDAR);
        assertThat(bytes(mixed.getBodyPart(1).getInputStream()))
                .isEqualTo(bytes(said.getBodyPart(2).getInputStream()));
        assertThat(mixed.getBodyPart(2).getFileName()).isEqualTo("Möteshandlingar äldre.pdf");
        assertThat(bytes(mixed.getBodyPart(2).getInputStream())).isEqualTo(BUNDLE.bytes());
    }

    @Test
    void the_sender_is_the_body_and_answers_go_to_a_human() throws Exception {
        MimeMessage read = read(SomeLetters.notice("k", "Åsa \"Ö\" Öberg, ordf.", "asa@orebro.example"));

        assertThat(read.getFrom())
                .containsExactly(new InternetAddress("aldre+k7f3q9@samverka.example", "Samverkansgruppen äldre"));
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("Samverkansgruppen äldre");
        assertThat(((InternetAddress) read.getReplyTo()[0]).getAddress()).isEqualTo("stina@sala.example");
        assertThat(((InternetAddress) read.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isEqualTo("Åsa \"Ö\" Öberg, ordf.");
        assertThat(read.getSubject()).isEqualTo("Kallelse: Samverkansgruppen äldre tisdag 19 september");
        assertThat(read.getSentDate()).isEqualTo(NOW);
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void nobodys_letter_comes_from_the_house() throws Exception {
        Letter letter = SomeLetters.notice("k");
        Letter ours = new Letter(
                letter.key(),
                letter.kind(),
                letter.urgency(),
                letter.to(),
                null,
                null,
                letter.subject(),
                letter.blocks(),
                letter.why(),
                null,
                List.of(),
                letter.about(),
                null);

        assertThat(read(ours).getFrom()[0]).hasToString("Samverka <samverka@samverka.example>");
        assertThat(read(ours).getHeader("Reply-To")).isNull();
    }

    @Test
    void the_message_id_is_made_from_the_key_and_from_nothing_else() throws Exception {
        String first = read(SomeLetters.notice("notice/1/kim")).getMessageID();

        assertThat(read(SomeLetters.notice("notice/1/kim")).getMessageID()).isEqualTo(first);
        assertThat(read(SomeLetters.notice("notice/1/kaj")).getMessageID()).isNotEqualTo(first);
        assertThat(first).matches("<[0-9a-f]{40}@samverka\\.example>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: mallory@example.org", "a\nX: y", "a\rX: y", "a\u2028X: y", "a\0\u0085X: y"})
    void nobody_adds_a_header_of_their_own(String nasty) throws Exception {
        Letter letter = SomeLetters.notice("k", nasty, "kim@koping.example");
        Letter injected = new Letter(
                letter.key(),
                letter.kind(),
                letter.urgency(),
                letter.to(),
                new Address(nasty, "aldre@samverka.example"),
                new Address(nasty, "stina@sala.example"),
                nasty,
                letter.blocks(),
                letter.why(),
                null,
                List.of(),
                letter.about(),
                null);
        MimeMessage read = read(injected, new Enclosure(nasty, "text/plain", new byte[0]));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getHeader("X")).isNull();
        assertThat(read.getSubject()).startsWith("a ").doesNotContain("\n", "\r");
        assertThat(read.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "@koping.example",
                "kim@",
                "kim@koping.example\r\nBcc: x@y.example",
                "kim k@koping.example",
                "kim@koping.example, sam@sala.example",
                "åke@koping.example",
                "<kim@koping.example>"
            })
    void what_is_no_address_is_refused_before_it_is_sent(String email) {
        assertThatThrownBy(() -> read(SomeLetters.notice("k", "Kim", email))).isInstanceOf(AddressException.class);
    }

    @Test
    void a_swedish_domain_is_written_so_that_mail_servers_know_it() throws Exception {
        assertThat(((InternetAddress) read(SomeLetters.notice("k", "Kim", "kim@köping.example"))
                                .getAllRecipients()[0])
                        .getAddress())
                .isEqualTo("kim@xn--kping-jua.example");
    }

    @Test
    void no_line_is_longer_than_mail_allows() throws Exception {
        byte[] sent = bytes(SomeLetters.saying(
                SomeLetters.notice("k"),
                new Letter.Block.Paragraph("å".repeat(5_000)),
                new Letter.Block.Link("x", "https://samverka.example/" + "a".repeat(3_000))));

        assertThat(new String(sent, StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        for (byte each : sent) assertThat(each).isNotNegative();
    }

    private MimeMessage read(Letter letter, Enclosure... enclosures) throws Exception {
        return new MimeMessage(session, new ByteArrayInputStream(bytes(letter, enclosures)));
    }

    private byte[] bytes(Letter letter, Enclosure... enclosures) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(letter, List.of(enclosures), NOW).writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(InputStream stream) throws Exception {
        return stream.readAllBytes();
    }

    private static List<String> types(MimeMultipart parts) throws MessagingException {
        List<String> types = new java.util.ArrayList<>();
        for (int part = 0; part < parts.getCount(); part++)
            types.add(parts.getBodyPart(part)
                    .getContentType()
                    .replaceFirst(";(?s).*", "")
                    .toLowerCase());
        return types;
    }
}
