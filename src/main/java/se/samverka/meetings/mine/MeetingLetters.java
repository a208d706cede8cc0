package se.samverka.meetings.mine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.desk.KnowsLetters;

/** What the letters about meetings are called, and which group each is about. */
@Component
public class MeetingLetters implements KnowsLetters {

    private static final Map<String, String> KINDS = Map.of(
            "notice", "kallelse",
            "notice-changed", "ändrad kallelse",
            "deputys-copy", "kopia till ersättare",
            "deputy-called", "ersättare kallas",
            "deputy-withdrawn", "ersättare behövs inte",
            "approve-notice", "godkännande",
            "seat-empty", "tom plats",
            "seat-to-decide", "svar går isär",
            "notes", "anteckningar");

    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient db;
    private final Bodies bodies;

    MeetingLetters(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    @Override
    public Map<String, String> kinds() {
        return KINDS;
    }

    @Override
    public Map<String, Group> groupsOf(Collection<String> abouts) {
        if (abouts.isEmpty()) return Map.of();
        record Row(String about, BodyId body) {}
        return db
                .sql("""
                        select 'meeting/' || id as about, body from meetings_meeting where id in (:meetings)
                        union all
                        select 'call/' || c.id, m.body from meetings_call c join meetings_meeting m on m.id = c.meeting
                        where c.id in (:calls)
                        """)
                .param("meetings", ids(abouts, "meeting/"))
                .param("calls", ids(abouts, "call/"))
                .query((row, n) -> new Row(row.getString("about"), new BodyId(row.getObject("body", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::about, row -> group(bodies.body(row.body()))));
    }

    @Override
    public List<Group> listGroups() {
        return bodies.list().stream().map(MeetingLetters::group).toList();
    }

    /** With one that nothing has, since SQL knows no empty list. */
    private static List<UUID> ids(Collection<String> abouts, String kind) {
        var ids = abouts.stream()
                .filter(about -> about.startsWith(kind))
                .flatMap(about -> id(about.substring(kind.length())).stream());
        return Stream.concat(Stream.of(NOTHING), ids).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Group group(Body body) {
        return new Group(body.slug(), body.name());
    }
}
