package se.samverka.platform.mail.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.Keyless;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.Swedish;

/** The letters that were sent to somebody, as they read; and how many name them as the one to answer. */
@Component
@Order(4)
class TellsOfSent implements TellsOf {

    private final JdbcClient jdbc;

    TellsOfSent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "platform_letter.to_name",
                "platform_letter.to_email",
                "platform_letter.from_email",
                "platform_letter.reply_name",
                "platform_letter.reply_email",
                "platform_letter.subject",
                "platform_letter.blocks",
                "platform_letter.calendar_text",
                "platform_letter.trouble");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(
                new Part("Mejl till dig", sent(subject)),
                new Part("Mejl där du står som den som tar emot svar", asAnswering(subject)));
    }

    /** Whoever has somebody else's old address is not told what went there. */
    private List<Entry> sent(Subject subject) {
        return jdbc.sql("""
                        select * from platform_letter
                        where person = :person or person is null and lower(to_email) = lower(:email)
                        order by laid_at, id
                        """)
                .param("person", subject.person().value())
                .param("email", email(subject))
                .query((row, n) -> entry(row, LetterRow.letter(row)))
                .list();
    }

    private static Entry entry(ResultSet row, Letter letter) throws SQLException {
        return Entry.of(
                "När",
                Swedish.moment(LetterRow.instant(row, "laid_at")),
                "Till",
                inWords(new Address(letter.to().name(), letter.to().email())),
                "Från",
                inWords(letter.from()),
                "Svar till",
                inWords(letter.replyTo()),
                "Ämne",
                letter.subject(),
                "Text",
                ShowLetters.text(letter),
                "Kalender",
                Keyless.of(row.getString("calendar_text")),
                "Om det gick fel",
                row.getString("trouble"));
    }

    private static @Nullable String inWords(@Nullable Address address) {
        return address == null ? null : ShowLetters.inWords(address);
    }

    private List<Entry> asAnswering(Subject subject) {
        return jdbc.sql("""
                        select reply_name, reply_email, count(*) as number from platform_letter
                        where lower(reply_email) = lower(:email) group by reply_name, reply_email
                        """)
                .param("email", email(subject))
                .query((row, n) -> Entry.of(
                        "Namn",
                        row.getString("reply_name"),
                        "E-post",
                        row.getString("reply_email"),
                        "Antal mejl",
                        row.getInt("number")))
                .list();
    }

    private static String email(Subject subject) {
        return Objects.requireNonNullElse(subject.email(), " ");
    }
}
