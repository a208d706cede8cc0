package se.samverka.meetings.mine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.time.Swedish;

/** What is done with meetings, and which meeting it was. */
@Component
class MeetingActs implements ActWords {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("meetings.plan", "planerade {}"),
            Map.entry("meetings.cancel", "ställde in {}"),
            Map.entry("meetings.add-item", "lade till en punkt på dagordningen till {}"),
            Map.entry("meetings.change-item", "ändrade en punkt på dagordningen till {}"),
            Map.entry("meetings.move-item", "flyttade en punkt på dagordningen till {}"),
            Map.entry("meetings.remove-item", "tog bort en punkt från dagordningen till {}"),
            Map.entry("meetings.add-paper", "lade till en handling till {}"),
            Map.entry("meetings.remove-paper", "tog bort en handling till {}"),
            Map.entry("meetings.ask-chair", "bad ordföranden godkänna kallelsen till {}"),
            Map.entry("meetings.approve-notice", "godkände kallelsen till {}"),
            Map.entry(
                    "meetings.approval-falls",
                    "ändrade dagordningen efter ordförandens ja; kallelsen väntar på ett nytt ja, {}"),
            Map.entry("meetings.send-notice", "skickade kallelsen till {}"),
            Map.entry("meetings.answer", "svarade på kallelsen till {}"),
            Map.entry("meetings.call-roll", "skrev upp vilka som var på {}"),
            Map.entry("meetings.save-notes", "sparade anteckningarna från {}"),
            Map.entry("meetings.publish-notes", "publicerade anteckningarna från {}"),
            Map.entry("meetings.remove-example", "tog bort ett påhittat möte"));

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("seat", "Plats"),
            Map.entry("answer", "Svar"),
            Map.entry("via", "Svarade"),
            Map.entry("proxy", "Åt någon annan"),
            Map.entry("state", "Platsen"),
            Map.entry("version", "Version"),
            Map.entry("edition", "Dagordningens utgåva"),
            Map.entry("items", "Antal punkter"),
            Map.entry("item", "Punkt"),
            Map.entry("file", "Fil"),
            Map.entry("sha256", "Filens kontrollsumma"),
            Map.entry("remarks", "Avvikelser"),
            Map.entry("day", "Dag"),
            Map.entry("notes", "Anteckningar"),
            Map.entry("seats", "Antal platser"));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("MemberSaysYes", "ledamoten kommer"),
            Map.entry("MemberSaysNo", "ledamoten har förhinder"),
            Map.entry("DeputySaysYes", "ersättaren kommer"),
            Map.entry("DeputySaysNo", "ersättaren har förhinder"),
            Map.entry("MemberIsAppointed", "platsen fick en ny ledamot"),
            Map.entry("MemberLeaves", "platsen har ingen ledamot för tiden"),
            Map.entry("DeputyIsAppointed", "platsen fick en ny ersättare"),
            Map.entry("DeputyLeaves", "platsen har ingen ersättare"),
            Map.entry("OfficialCallsDeputy", "tjänstepersonsstödet kallade ersättaren"),
            Map.entry("OfficialLetsMemberBack", "tjänstepersonsstödet lät ledamoten komma"),
            Map.entry("Awaiting", "väntar på svar"),
            Map.entry("MemberComes", "ledamoten kommer"),
            Map.entry("DeputyVolunteers", "ersättaren kan komma"),
            Map.entry("DeputyToBeAsked", "ersättaren ska tillfrågas"),
            Map.entry("DeputyAsked", "ersättaren tillfrågad"),
            Map.entry("DeputyComes", "ersättaren kommer"),
            Map.entry("MemberWantsBack", "ledamoten vill ändå komma"),
            Map.entry("Empty", "tom"),
            Map.entry("CALENDAR", "i sin kalender"),
            Map.entry("LINK", "genom länken i mejlet"),
            Map.entry("SIGNED_IN", "inloggad"),
            Map.entry("OFFICIAL", "genom tjänstepersonsstödet"),
            Map.entry("called-late", "kallelsen gick sent"),
            Map.entry("not-approved", "ordföranden hade inte godkänt"),
            Map.entry("past-the-mandate", "efter uppdragets slut"));

    private final JdbcClient db;
    private final Bodies bodies;

    MeetingActs(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    @Override
    public Map<String, String> acts() {
        return ACTS;
    }

    @Override
    public Map<String, String> keys() {
        return KEYS;
    }

    @Override
    public Map<String, String> values() {
        return VALUES;
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        var meetings = meetings(subjects);
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("select id, body, day, ordinal from meetings_meeting where id in (:meetings)")
                .param("meetings", meetings)
                .query((row, n) -> Map.entry(
                        "meeting/" + row.getString("id"),
                        thing(
                                new BodyId(row.getObject("body", UUID.class)),
                                row.getObject("day", LocalDate.class),
                                row.getInt("ordinal"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Thing thing(BodyId id, LocalDate day, int ordinal) {
        var body = bodies.body(id);
        return new Thing(
                "mötet %s i %s".formatted(Swedish.day(day), body.name()),
                "/organ/%s/moten/%s%s".formatted(body.slug(), day, ordinal == 1 ? "" : "-" + ordinal));
    }

    private static List<UUID> meetings(Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("meeting/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(subject -> UUID.fromString(subject.substring("meeting/".length())))
                .distinct()
                .toList();
    }
}
