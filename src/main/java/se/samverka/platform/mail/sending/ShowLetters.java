package se.samverka.platform.mail.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.HouseAddresses;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.MailServers;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.time.CountyClock;

@Component
class ShowLetters implements SentLetters {

    private final JdbcClient jdbc;
    private final MailServers servers;
    private final HouseAddresses addresses;
    private final SendLetters sender;
    private final CountyClock clock;

    ShowLetters(JdbcClient jdbc, MailServers servers, HouseAddresses addresses, SendLetters sender, CountyClock clock) {
        this.jdbc = jdbc;
        this.servers = servers;
        this.addresses = addresses;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public List<Line> list(Filter filter) {
        return jdbc.sql("""
                        select id, kind, state, to_name, to_email, subject, about, laid_at, next_attempt_at, sent_at,
                            attempts, trouble, held_by
                        from platform_letter
                        where (cast(:state as text) is null or state = :state)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:about as text) is null or about = :about)
                          and (cast(:from as text) is null or regexp_replace(from_email, '[+][^@]*', '') = :from)
                          and (cast(:recipient as text) is null
                               or position(lower(:recipient) in lower(to_name || ' ' || to_email)) > 0)
                          and (cast(:before as timestamptz) is null or laid_at < :before)
                        order by laid_at desc, key
                        limit :most
                        """)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind())
                .param("about", filter.about())
                .param("from", filter.fromEmail())
                .param("recipient", filter.recipient())
                .param("before", filter.laidBefore() == null ? null : Letters.utc(filter.laidBefore()))
                .param("most", filter.most())
                .query((row, number) -> line(row))
                .list();
    }

    @Override
    public Optional<Shown> find(LetterId id) {
        return jdbc.sql("select * from platform_letter where id = :id")
                .param("id", id.value())
                .query((row, number) -> shown(line(row), LetterRow.letter(row)))
                .optional();
    }

    @Override
    public Optional<String> obstacle() {
        if (servers.outgoing().isEmpty())
            return Optional.of("Inga mejl skickas. Ange mejlservern i inställningen SAMVERKA_SMTP_URL och starta om.");
        return sender.state().trouble();
    }

    @Override
    public boolean sendAgain(LetterId id) {
        return jdbc.sql("""
                                update platform_letter
                                set state = 'WAITING', attempts = 0, next_attempt_at = :now
                                where id = :id and state = 'FAILED' and not exists (select from platform_trial)
                                """)
                        .param("id", id.value())
                        .param("now", Letters.utc(clock.instant()))
                        .update()
                == 1;
    }

    private Shown shown(Line line, Letter letter) {
        List<Block> blocks = withoutLinks(letter);
        Address from = letter.from() == null ? addresses.own() : letter.from();
        return new Shown(
                line,
                inWords(from),
                letter.replyTo() == null ? null : inWords(letter.replyTo()),
                InText.of(blocks, letter.why()),
                InHtml.of(letter.language(), letter.subject(), blocks, letter.why()),
                letter.attachments().stream().map(Attachment::fileName).toList());
    }

    /** As the recipient reads it, without links. */
    static String text(Letter letter) {
        return InText.of(withoutLinks(letter), letter.why());
    }

    private static List<Block> withoutLinks(Letter letter) {
        return letter.blocks().stream().map(ShowLetters::withoutLink).toList();
    }

    private static Block withoutLink(Block block) {
        return switch (block) {
            case Block.Button button -> new Block.Button(button.label(), "");
            case Block.Link link -> new Block.Link(link.label(), "");
            case Block.Paragraph paragraph -> paragraph;
            case Block.Heading heading -> heading;
            case Block.Facts facts -> facts;
            case Block.Points points -> points;
        };
    }

    /** Without the token, which is the called person's own. */
    static String inWords(Address address) {
        return address.name() + " <" + address.email().replaceFirst("\\+[^@]*", "") + ">";
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getString("to_name"),
                row.getString("to_email"),
                row.getString("subject"),
                row.getString("about"),
                LetterRow.instant(row, "laid_at"),
                LetterRow.instant(row, "next_attempt_at"),
                sentAt(row),
                row.getInt("attempts"),
                row.getString("trouble"),
                held(row.getString("held_by")));
    }

    private static @Nullable Held held(@Nullable String word) {
        return word == null ? null : Held.valueOf(word);
    }

    private static @Nullable Instant sentAt(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return sent == null ? null : sent.toInstant();
    }
}
