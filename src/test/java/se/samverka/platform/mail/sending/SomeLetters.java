package se.samverka.platform.mail.sending;

import java.time.Instant;
import java.util.List;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.Letter.Recipient;
import se.samverka.platform.mail.Letter.Urgency;

/** Letters that these tests lay. */
final class SomeLetters {

    static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    private static final PersonId KIM = PersonId.of("5b1c0000-0000-4000-8000-000000000001");

    private SomeLetters() {}

    static Letter notice(String key) {
        return notice(key, "Kim Köping", "kim@koping.example");
    }

    static Letter notice(String key, String name, String email) {
        return new Letter(
                key,
                "notice",
                Urgency.IN_DAYTIME,
                new Recipient(KIM, name, email),
                new Address("Samverkansgruppen äldre", "aldre+k7f3q9@samverka.example"),
                new Address("Stina Sala", "stina@sala.example"),
                "Kallelse: Samverkansgruppen äldre tisdag 19 september",
                blocks(),
                "Du får mejlet för att du är ledamot i Samverkansgruppen äldre.",
                null,
                List.of(),
                "meeting/1",
                null);
    }

    static List<Block> blocks() {
        return List.of(
                new Block.Paragraph("Du är kallad till möte tisdag 19 september 2017 kl. 09.00."),
                new Block.Facts(List.of(new Block.Fact("Plats", "Rum 4"), new Block.Fact("Tid", "09.00–12.00"))),
                new Block.Heading("Dagordning"),
                new Block.Points(List.of("Mötet öppnas", "Trygg hemgång"), true),
                new Block.Button("Svara", "https://samverka.example/svar/k7f3q9"),
                new Block.Link("Mötets sida", "https://samverka.example/organ/aldre/2017-09-19"));
    }

    static Letter with(Letter letter, CalendarPart calendar) {
        return copy(letter, letter.urgency(), letter.blocks(), calendar, letter.attachments());
    }

    static Letter with(Letter letter, Attachment... attachments) {
        return copy(letter, letter.urgency(), letter.blocks(), letter.calendar(), List.of(attachments));
    }

    static Letter with(Letter letter, Urgency urgency) {
        return copy(letter, urgency, letter.blocks(), letter.calendar(), letter.attachments());
    }

    static Letter notBefore(Letter letter, Instant moment) {
        return new Letter(
                letter.key(),
                letter.kind(),
                letter.urgency(),
                letter.to(),
                letter.from(),
                letter.replyTo(),
                letter.subject(),
                letter.blocks(),
                letter.why(),
                letter.calendar(),
                letter.attachments(),
                letter.about(),
                moment);
    }

    static Letter saying(Letter letter, Block... blocks) {
        return copy(letter, letter.urgency(), List.of(blocks), letter.calendar(), letter.attachments());
    }

    private static Letter copy(
            Letter letter,
            Urgency urgency,
            List<Block> blocks,
            @org.jspecify.annotations.Nullable CalendarPart calendar,
            List<Attachment> attachments) {
        return new Letter(
                letter.key(),
                letter.kind(),
                urgency,
                letter.to(),
                letter.from(),
                letter.replyTo(),
                letter.subject(),
                blocks,
                letter.why(),
                calendar,
                attachments,
                letter.about(),
                letter.notBefore());
    }
}
