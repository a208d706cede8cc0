package se.samverka.meetings.keeping;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.TellsOf;

/** What somebody was called to, sat in, sent and presented, and where the name stands in what was written. */
@Component
@Order(2)
class TellsOfMeetings implements TellsOf {

    private final JdbcClient db;
    private final MeetingRows meetings;

    TellsOfMeetings(JdbcClient db, MeetingRows meetings) {
        this.db = db;
        this.meetings = meetings;
    }

    @Override
    public Set<String> columns() {
        return Set.of("meetings_item.presenter", "meetings_notice.reason", "meetings_note.talk", "meetings_note.to_do");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(
                new Part("Kallelser till dig", calls(subject)),
                new Part("Möten där du var med", attendance(subject)),
                new Part("Kallelser som du har skickat", sent(subject)),
                new Part("Punkter där du står som föredragande", presented(subject)),
                new Part("Anteckningar där ditt namn står", noted(subject)));
    }

    private List<Entry> calls(Subject subject) {
        return db.sql("""
                        select m.body, m.day, c.charge, c.called_at, c.withdrawn_at
                        from meetings_call c join meetings_meeting m on m.id = c.meeting
                        where c.person = :person order by m.day, c.called_at
                        """)
                .param("person", subject.person().value())
                .query((row, n) -> Entry.of(
                        "Möte",
                        meetings.name(row),
                        "Som",
                        row.getString("charge").equals("DEPUTY") ? "ersättare" : "ledamot",
                        "Kallad",
                        MeetingRows.moment(row, "called_at"),
                        "Tillbakadragen",
                        MeetingRows.moment(row, "withdrawn_at")))
                .list();
    }

    private List<Entry> attendance(Subject subject) {
        return db.sql("""
                        select m.body, m.day, a.sitter
                        from meetings_attendance a join meetings_meeting m on m.id = a.meeting
                        where a.person = :person order by m.day
                        """)
                .param("person", subject.person().value())
                .query((row, n) -> Entry.of(
                        "Möte",
                        meetings.name(row),
                        "Som",
                        row.getString("sitter").equals("DEPUTY") ? "ersättare" : "ledamot"))
                .list();
    }

    private List<Entry> sent(Subject subject) {
        return db.sql("""
                        select m.body, m.day, s.sent_at, s.reason
                        from meetings_notice s join meetings_meeting m on m.id = s.meeting
                        where s.sent_by = :person or s.reason ~* :name order by s.sent_at
                        """)
                .param("person", subject.person().value())
                .param("name", subject.namePattern())
                .query((row, n) -> Entry.of(
                        "Möte",
                        meetings.name(row),
                        "Skickad",
                        MeetingRows.moment(row, "sent_at"),
                        "Skäl som någon har skrivit",
                        row.getString("reason")))
                .list();
    }

    private List<Entry> presented(Subject subject) {
        return db.sql("""
                        select m.body, m.day, i.heading, i.presenter
                        from meetings_item i join meetings_meeting m on m.id = i.meeting
                        where i.presenter ~* :name order by m.day, i.number
                        """)
                .param("name", subject.namePattern())
                .query((row, n) -> Entry.of(
                        "Möte",
                        meetings.name(row),
                        "Punkt",
                        row.getString("heading"),
                        "Föredragande",
                        row.getString("presenter")))
                .list();
    }

    private List<Entry> noted(Subject subject) {
        return db.sql("""
                        select m.body, m.day, s.version, i.heading, n.talk, n.to_do
                        from meetings_note n join meetings_notes s on s.id = n.notes
                        join meetings_item i on i.id = n.item join meetings_meeting m on m.id = s.meeting
                        where n.talk ~* :name or n.to_do ~* :name
                        order by m.day, s.version, i.number
                        """)
                .param("name", subject.namePattern())
                .query((row, n) -> Entry.of(
                        "Möte", meetings.name(row),
                        "Version", row.getInt("version"),
                        "Punkt", row.getString("heading"),
                        "Samtalet", row.getString("talk"),
                        "Att göra", row.getString("to_do")))
                .list();
    }
}
