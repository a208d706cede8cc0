package se.samverka.meetings.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.AgendaItem.Paper;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.files.FileId;
import se.samverka.platform.reading.OncePerPage;

/** The tables of items and papers. */
@Component
class AgendaItems implements Agendas {

    private final JdbcClient db;
    private final OncePerPage once;

    AgendaItems(JdbcClient db, OncePerPage once) {
        this.db = db;
        this.once = once;
    }

    private record ItemsOf(MeetingId meeting) {}

    @Override
    public List<AgendaItem> list(MeetingId meeting) {
        return once.get(new ItemsOf(meeting), List.class, () -> ask(meeting));
    }

    private List<AgendaItem> ask(MeetingId meeting) {
        var papers = papers(meeting);
        return db.sql("select * from meetings_item where meeting = :meeting order by number")
                .param("meeting", meeting.value())
                .query((row, n) -> item(row, papers))
                .list();
    }

    @Override
    public Set<MeetingId> listBegun(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("select distinct meeting from meetings_item where meeting in (:meetings)")
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> new MeetingId(row.getObject("meeting", UUID.class)))
                .list());
    }

    void lock(MeetingId meeting) {
        db.sql("select id from meetings_meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query((row, n) -> true)
                .optional();
    }

    void add(AgendaItem item) {
        db.sql("""
                        insert into meetings_item (id, meeting, number, heading, kind, minutes, presenter, published)
                        values (:id, :meeting, :number, :heading, :kind, :minutes, :presenter, :published)
                        """)
                .param("id", item.id().value())
                .param("meeting", item.meeting().value())
                .param("number", item.number())
                .param("heading", item.heading())
                .param("kind", item.kind().name())
                .param("minutes", item.minutes())
                .param("presenter", item.presenter())
                .param("published", item.published())
                .update();
    }

    void change(AgendaItem item) {
        db.sql("""
                        update meetings_item set heading = :heading, kind = :kind, minutes = :minutes,
                               presenter = :presenter, published = :published, number = :number
                        where id = :id
                        """)
                .param("id", item.id().value())
                .param("number", item.number())
                .param("heading", item.heading())
                .param("kind", item.kind().name())
                .param("minutes", item.minutes())
                .param("presenter", item.presenter())
                .param("published", item.published())
                .update();
    }

    /** The items after it move up. */
    void remove(AgendaItem item) {
        db.sql("delete from meetings_item where id = :id")
                .param("id", item.id().value())
                .update();
        db.sql("update meetings_item set number = number - 1 where meeting = :meeting and number > :number")
                .param("meeting", item.meeting().value())
                .param("number", item.number())
                .update();
    }

    void swap(AgendaItem one, AgendaItem other) {
        number(one.id(), other.number());
        number(other.id(), one.number());
    }

    void addPaper(ItemId item, Paper paper) {
        db.sql("""
                        insert into meetings_paper (item, position, file, title, pages, published, claim)
                        values (:item, :position, :file, :title, :pages, :published, :claim)
                        """)
                .param("item", item.value())
                .param("position", paper.position())
                .param("file", paper.file().value())
                .param("title", paper.title())
                .param("pages", paper.pages())
                .param("published", paper.published())
                .param("claim", paper.claim())
                .update();
    }

    void removePaper(ItemId item, int position) {
        db.sql("delete from meetings_paper where item = :item and position = :position")
                .param("item", item.value())
                .param("position", position)
                .update();
    }

    private void number(ItemId id, int number) {
        db.sql("update meetings_item set number = :number where id = :id")
                .param("number", number)
                .param("id", id.value())
                .update();
    }

    private record PaperOf(ItemId item, Paper paper) {}

    private Map<ItemId, List<Paper>> papers(MeetingId meeting) {
        return db
                .sql("""
                        select p.* from meetings_paper p join meetings_item i on i.id = p.item
                        where i.meeting = :meeting order by p.position
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new PaperOf(new ItemId(row.getObject("item", UUID.class)), paper(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PaperOf::item, Collectors.mapping(PaperOf::paper, Collectors.toList())));
    }

    private static AgendaItem item(ResultSet row, Map<ItemId, List<Paper>> papers) throws SQLException {
        var id = new ItemId(row.getObject("id", UUID.class));
        return new AgendaItem(
                id,
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("number"),
                row.getString("heading"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("minutes"),
                row.getString("presenter"),
                row.getBoolean("published"),
                papers.getOrDefault(id, List.of()));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                new FileId(row.getObject("file", UUID.class)),
                row.getInt("position"),
                row.getString("title"),
                row.getInt("pages"),
                row.getBoolean("published"),
                row.getString("claim"));
    }
}
