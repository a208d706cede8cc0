package se.samverka.platform.doors.mine;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.records.TellsOf;

/** Where somebody is signed in, and with what. */
@Component
@Order(6)
class TellsOfWaysIn implements TellsOf {

    private final JdbcClient db;

    TellsOfWaysIn(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "spring_session.principal_name",
                "user_credentials.user_entity_user_id",
                "user_credentials.label",
                "platform_linked_account.subject");
    }

    @Override
    public Map<String, String> beyond() {
        return Map.of(
                "spring_session_attributes.attribute_bytes",
                "En pågående inloggning har också ditt nummer och vilken sorts webbläsare du använder. Det står på Dina inloggningar.");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(
                new Part(
                        "Pågående inloggningar",
                        ofPerson(
                                "select principal_name as what from spring_session where principal_name = :id",
                                subject)),
                new Part(
                        "Nycklar (passkeys)",
                        ofPerson(
                                "select label || ', ' || user_entity_user_id as what from user_credentials where user_entity_user_id = :handle",
                                subject)),
                new Part(
                        "Kopplade konton",
                        ofPerson(
                                "select issuer || ': ' || subject as what from platform_linked_account where cast(person as text) = :id",
                                subject)));
    }

    private List<Entry> ofPerson(String sql, Subject subject) {
        return db.sql(sql)
                .param("id", subject.person().value().toString())
                .param("handle", handle(subject.person()))
                .query((row, n) -> Entry.of("Vad", row.getString("what")))
                .list();
    }

    /** The person's id as a passkey keeps it (WebAuthn, user handle). */
    private static String handle(PersonId person) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
