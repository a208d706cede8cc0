package se.samverka.platform.mail.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.Letter.Recipient;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.sending.Letters.Outgoing;
import se.samverka.platform.web.language.Language;

/** A letter as a row and back. */
final class LetterRow {

    private LetterRow() {}

    static Map<String, @Nullable Object> columns(Letter letter) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("key", letter.key());
        columns.put("kind", letter.kind());
        columns.put("urgency", letter.urgency().name());
        columns.put("about", letter.about());
        PersonId person = letter.to().person();
        columns.put("person", person == null ? null : person.value());
        columns.put("toName", storable(letter.to().name()));
        columns.put("toEmail", storable(letter.to().email()));
        address(columns, "from", letter.from());
        address(columns, "reply", letter.replyTo());
        columns.put("subject", storable(letter.subject()));
        columns.put("language", letter.language().tag());
        columns.put("why", storable(letter.why()));
        columns.put("blocks", LetterJson.ofBlocks(letter.blocks()));
        columns.put("attachments", LetterJson.ofAttachments(letter.attachments()));
        CalendarPart calendar = letter.calendar();
        columns.put("calendarMethod", calendar == null ? null : calendar.method());
        columns.put("calendarText", calendar == null ? null : storable(calendar.text()));
        return columns;
    }

    private static void address(Map<String, @Nullable Object> columns, String role, @Nullable Address address) {
        columns.put(role + "Name", address == null ? null : storable(address.name()));
        columns.put(role + "Email", address == null ? null : storable(address.email()));
    }

    static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(new LetterId(row.getObject("id", UUID.class)), letter(row), row.getInt("attempts"));
    }

    static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("key"),
                row.getString("kind"),
                Urgency.valueOf(row.getString("urgency")),
                recipient(row),
                address(row, "from"),
                address(row, "reply"),
                row.getString("subject"),
                LetterJson.blocks(row.getString("blocks")),
                row.getString("why"),
                calendar(row),
                LetterJson.attachments(row.getString("attachments")),
                row.getString("about"),
                null,
                Language.ofTag(row.getString("language")));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new Recipient(
                person == null ? null : new PersonId(person), row.getString("to_name"), row.getString("to_email"));
    }

    private static @Nullable Address address(ResultSet row, String role) throws SQLException {
        String email = row.getString(role + "_email");
        return email == null ? null : new Address(row.getString(role + "_name"), email);
    }

    private static @Nullable CalendarPart calendar(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        return method == null ? null : new CalendarPart(method, row.getString("calendar_text"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** PostgreSQL keeps no NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
