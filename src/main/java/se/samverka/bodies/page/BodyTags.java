package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Standing;
import se.samverka.bodies.Structure.History;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** What is told of a body in a word beside its name. */
final class BodyTags {

    private BodyTags() {}

    static List<Tag> of(Body body, History history, Standing standing, LocalDate day) {
        List<Tag> tags = new ArrayList<>();
        if (body.ended() != null && day.isAfter(body.ended())) {
            tags.add(Status.ENDED.tag());
        } else if (body.started() != null && day.isBefore(body.started())) {
            tags.add(new Tag(history.begins(body.started()), Tone.QUIET));
        } else if (standing instanceof Standing.Past) {
            tags.add(new Tag("nytt beslut saknas", Tone.DEADLINE));
        }
        onTrial(standing).stream().map(BodyTags::trial).forEach(tags::add);
        return tags;
    }

    /** On the body's own page, also that it takes no decisions. */
    static List<Tag> onPage(Body body, History history, Standing standing, LocalDate day) {
        List<Tag> tags = of(body, history, standing, day);
        if (body.legalForm().onlyRecommends()) tags.add(new Tag("inte en plats för beslut", Tone.QUIET));
        return tags;
    }

    /** The charter, where it is on trial and its time is not over. */
    private static List<Charter> onTrial(Standing standing) {
        return switch (standing) {
            case Standing.InForce now -> onTrial(now.charter());
            case Standing.Coming coming -> onTrial(coming.charter());
            case Standing.Past past -> List.of();
            case Standing.Unknown unknown -> List.of();
        };
    }

    private static List<Charter> onTrial(Charter charter) {
        return charter.trial() ? List.of(charter) : List.of();
    }

    private static Tag trial(Charter charter) {
        LocalDate to = charter.validTo();
        return new Tag(to == null ? "på prov" : "på prov till och med " + Swedish.day(to), Tone.GOING);
    }
}
