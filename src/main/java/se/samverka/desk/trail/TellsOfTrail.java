package se.samverka.desk.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords.Thing;
import se.samverka.platform.audit.AuditLine;
import se.samverka.platform.audit.AuditTrail;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.Swedish;

/** What somebody has done here and what was done to somebody, as sentences. */
@Component
@Order(9)
class TellsOfTrail implements TellsOf {

    private final AuditTrail trail;
    private final ToldLines told;

    TellsOfTrail(AuditTrail trail, ToldLines told) {
        this.trail = trail;
        this.told = told;
    }

    /** The trail holds ids and no declared columns. */
    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Part> about(Subject subject) {
        var lines = trail.listAbout(subject.person());
        var things = new HashMap<>(told.things(lines));
        things.replaceAll((key, thing) -> withoutOthers(key, thing, subject));
        return List.of(new Part(
                "Rader i revisionsloggen",
                lines.stream().map(line -> entry(line, things)).toList()));
    }

    private Entry entry(AuditLine line, Map<String, Thing> things) {
        return Entry.of("När", Swedish.moment(line.at()), "Vad", Swedish.capital(told.sentence(line, things)));
    }

    /** What others did or met with is theirs: whoever it was is not told (dataskyddsförordningen, article 15.4). */
    private static Thing withoutOthers(String key, Thing thing, Subject subject) {
        if (key.equals(ToldLines.subject(subject.person()))) return new Thing(subject.fullName(), null);
        if (key.startsWith("person/")) return new Thing("någon annan", null);
        return key.startsWith("appointment/") ? new Thing("ett uppdrag", null) : thing;
    }
}
