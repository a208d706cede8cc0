package se.samverka.meetings.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.PublishedNotes.Edition;
import se.samverka.platform.identity.PersonId;

/** The tables of notes: every published version is kept, and at most one draft. */
@Component
class Notebooks {

    private final JdbcClient db;

    Notebooks(JdbcClient db) {
        this.db = db;
    }

    /** @param change what this version changes; null in the first */
    record Notes(
            UUID id,
            MeetingId meeting,
            int version,
            @Nullable Instant publishedAt,
            @Nullable String change,
            Map<ItemId, Note> notes) {

        boolean published() {
            return publishedAt != null;
        }

        Note on(ItemId item) {
            return notes.getOrDefault(item, Note.empty(item));
        }
    }

    /** Newest first. */
    List<Notes> list(MeetingId meeting) {
        var noted = noted(meeting);
        return db.sql("select * from meetings_notes where meeting = :meeting order by version desc")
                .param("meeting", meeting.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var at = row.getObject("published_at", OffsetDateTime.class);
                    return new Notes(
                            id,
                            meeting,
                            row.getInt("version"),
                            at == null ? null : at.toInstant(),
                            row.getString("change"),
                            noted.getOrDefault(id, Map.of()));
                })
                .list();
    }

    /** The latest first. @param body null for all */
    List<Edition> listPublished(@Nullable BodyId body, int most) {
        return db.sql("""
                        select n.meeting, n.version, n.published_at, n.change from meetings_notes n join meetings_meeting m on m.id = n.meeting
                         where n.published_at is not null and (cast(:body as uuid) is null or m.body = :body)
                         order by n.published_at desc, n.meeting, n.version desc limit :most
                        """)
                .param("body", body == null ? null : body.value(), java.sql.Types.OTHER)
                .param("most", most)
                .query((row, n) -> new Edition(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getInt("version"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("change")))
                .list();
    }

    Optional<Notes> latestPublished(MeetingId meeting) {
        return list(meeting).stream().filter(Notes::published).findFirst();
    }

    /** Holds the meeting until the transaction ends: two who save at once write in the same draft. */
    void lock(MeetingId meeting) {
        db.sql("select id from meetings_meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query((row, n) -> true)
                .optional();
    }

    /** The draft, made as a copy of the latest version if there is none. */
    Notes draft(MeetingId meeting, Instant now) {
        var all = list(meeting);
        return all.stream().filter(n -> !n.published()).findFirst().orElseGet(() -> newDraft(meeting, all, now));
    }

    /** On a point that is gone nothing can be noted. */
    void write(UUID notes, Note note) {
        db.sql("""
                        insert into meetings_note (notes, item, talk, position, to_do, take_home)
                        select :notes, id, :talk, :position, :toDo, :takeHome from meetings_item where id = :item
                        on conflict (notes, item) do update
                        set talk = excluded.talk, position = excluded.position, to_do = excluded.to_do,
                            take_home = excluded.take_home
                        """)
                .param("notes", notes)
                .param("item", note.item().value())
                .param("talk", note.talk())
                .param("position", note.position())
                .param("toDo", note.toDo())
                .param("takeHome", note.takeHome())
                .update();
    }

    /** In any version, the draft too. */
    boolean isNoted(ItemId item) {
        return db.sql("select talk || position || to_do || take_home <> '' from meetings_note where item = :item")
                .param("item", item.value())
                .query(Boolean.class)
                .list()
                .contains(true);
    }

    void forget(ItemId item) {
        db.sql("delete from meetings_note where item = :item")
                .param("item", item.value())
                .update();
    }

    void publish(UUID notes, @Nullable PersonId by, @Nullable String change, Instant now) {
        db.sql("update meetings_notes set published_at = :now, published_by = :by, change = :change where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("change", change)
                .param("id", notes)
                .update();
    }

    private Notes newDraft(MeetingId meeting, List<Notes> all, Instant now) {
        var id = UUID.randomUUID();
        var version = all.isEmpty() ? 1 : all.getFirst().version() + 1;
        db.sql("insert into meetings_notes (id, meeting, version, written_at) values (:id, :meeting, :version, :now)")
                .param("id", id)
                .param("meeting", meeting.value())
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        Map<ItemId, Note> copied = all.isEmpty() ? Map.of() : all.getFirst().notes();
        copied.values().forEach(note -> write(id, note));
        return new Notes(id, meeting, version, null, null, copied);
    }

    /** What is noted in each version. */
    private Map<UUID, Map<ItemId, Note>> noted(MeetingId meeting) {
        record Row(UUID notes, Note note) {}
        return db
                .sql(
                        "select * from meetings_note where notes in (select id from meetings_notes where meeting = :meeting)")
                .param("meeting", meeting.value())
                .query((row, n) -> new Row(row.getObject("notes", UUID.class), note(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::notes, Collectors.toMap(row -> row.note().item(), Row::note)));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                new ItemId(row.getObject("item", UUID.class)),
                row.getString("talk"),
                row.getString("position"),
                row.getString("to_do"),
                row.getString("take_home"));
    }

    /** How far each meeting's notes have come; one that nobody has begun is not in it. @return whether published */
    Map<MeetingId, Boolean> listBegun(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("""
                        select meeting, bool_or(published_at is not null) as published from meetings_notes
                        where meeting in (:meetings) group by meeting
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) ->
                        Map.entry(new MeetingId(row.getObject("meeting", UUID.class)), row.getBoolean("published")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
