package se.samverka.people.extract;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A canary for each column that is looked in for one person; rows are found by the person's number, name or address. */
final class Canaries {

    private static final String AT = "'2017-09-14T08:00:00Z'";

    private final String person;
    private final List<Canary> all = new ArrayList<>();

    Canaries(String person) {
        this.person = person;
    }

    List<Canary> list() {
        persons();
        nominees();
        meetings();
        sent();
        received();
        waysIn();
        let("platform_file.name", "update platform_file set name = " + withName());
        let("desk_disposal.reason", """
                insert into desk_disposal (id, number, at, decided_by, reason, protocol)
                values ('%s', 1, %s, '%s', '{song}', '%s')
                """.formatted(UUID.randomUUID(), AT, person, UUID.randomUUID()));
        return all;
    }

    private void persons() {
        let("people_person.name", "update people_person set name = 'Sten {song}' where id = '%s'".formatted(person));
        let("people_person.phone", "update people_person set phone = '{song}' where id = '%s'".formatted(person));
        all.add(new Canary(
                "people_person.email",
                "kanarie-post@region.example",
                "update people_person set email = 'kanarie-post@region.example' where id = '%s'".formatted(person)));
        for (var column : List.of("party", "title", "reason"))
            let(
                    "people_appointment." + column,
                    "update people_appointment set %s = '{song}' where person = '%s'".formatted(column, person));
    }

    private void nominees() {
        let("people_nominee.name", """
                insert into people_nominee (id, about, body, seat, charge, name, person, entered_on)
                select '%s', 'ask/canary', id, id, 'MEMBER', '{song}', '%s', '2017-01-01' from bodies_body limit 1
                """.formatted(UUID.randomUUID(), person));
        for (var column : List.of("email", "phone", "party", "title"))
            let(
                    "people_nominee." + column,
                    "update people_nominee set %s = '{song}' where person = '%s'".formatted(column, person));
    }

    private void meetings() {
        let("meetings_item.presenter", "update meetings_item set presenter = " + withName());
        let(
                "meetings_notice.reason",
                "update meetings_notice set reason = '{song}' where sent_by = '%s'".formatted(person));
        let("meetings_note.talk", "update meetings_note set talk = " + withName());
        let("meetings_note.to_do", "update meetings_note set to_do = " + withName());
        all.add(new Canary(
                "meetings_unclear_answer.sender", "Kanarie-post@region.example", """
                insert into meetings_unclear_answer (id, meeting, seat, at, why, sender, answer)
                select '%s', id, id, %s, 'MAYBE', 'Kanarie-post@region.example', 'TENTATIVE' from meetings_meeting limit 1
                """.formatted(UUID.randomUUID(), AT)));
    }

    private void sent() {
        for (var column :
                List.of("to_name", "to_email", "from_email", "reply_name", "subject", "calendar_text", "trouble"))
            let(
                    "platform_letter." + column,
                    "update platform_letter set %s = '{song}' where person = '%s'".formatted(column, person));
        let(
                "platform_letter.blocks",
                "update platform_letter set blocks = '[{\"type\": \"Paragraph\", \"text\": \"{song}\"}]' where person = '%s'"
                        .formatted(person));
        all.add(new Canary(
                "platform_letter.reply_email",
                "KANARIE-post@region.example",
                "update platform_letter set reply_email = 'KANARIE-post@region.example' where person = '%s'"
                        .formatted(person)));
    }

    private void received() {
        all.add(new Canary("platform_incoming_letter.from_email", "kanarie-POST@region.example", """
                insert into platform_incoming_letter (id, message_id, from_email, tokens, subject, text, dmarc, state,
                    attempts, received_at, next_attempt_at)
                values ('%s', 'canary', 'kanarie-POST@region.example', '', '', '', 'PASS', 'READ', 0, %s, %s)
                """.formatted(
                        UUID.randomUUID(), AT, AT)));
        for (var column : List.of("subject", "text", "calendar"))
            let(
                    "platform_incoming_letter." + column,
                    "update platform_incoming_letter set %s = '{song}' where message_id = 'canary'".formatted(column));
    }

    private void waysIn() {
        let("platform_linked_account.subject", """
                insert into platform_linked_account (id, issuer, subject, person, linked_at)
                values ('%s', 'https://konto.example', '{song}', '%s', %s)
                """.formatted(UUID.randomUUID(), person, AT));
        let("user_credentials.label", """
                insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label)
                values ('canary', '%s', '', false, false, '{song}')
                """.formatted(handle()));
    }

    private String handle() {
        var id = UUID.fromString(person);
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String withName() {
        return "(select name from people_person where id = '%s') || ' {song}'".formatted(person);
    }

    private void let(String column, String sql) {
        var song = "kanarie-" + column.replace('_', '-').replace('.', '-');
        all.add(new Canary(column, song, sql.replace("{song}", song)));
    }
}
