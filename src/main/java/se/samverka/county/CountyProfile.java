package se.samverka.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.rules.MandateRule;

/** What a county says of itself. */
public interface CountyProfile {

    /** For example {@code Exempellän}. */
    String name();

    /** Whether all of it is invented. */
    boolean example();

    /** The county's own name for its regional development plan that day; empty where it has none on record. */
    Optional<DevelopmentPlan> developmentPlanOn(LocalDate day);

    /** The areas that the county has jointly pointed out, each reading with its source. */
    List<JointAreas> listJointAreas();

    /** The rows at the top of a letter. */
    List<String> letterhead();

    /** A text of the county's own, as Markdown, by the name of its file without the ending. */
    Optional<String> text(String name);

    /** @param shortName for example {@code RUP}, {@code RUS} */
    record DevelopmentPlan(Validity validity, String name, String shortName) {}

    record JointAreas(
            Validity validity, List<String> areas, @Nullable String source) {

        @MandateRule(
                id = "four-areas-jointly-identified",
                says = "inom de fyra områden som vi gemensamt har identifierat",
                source = "Nya perspektiv, Värmland")
        public boolean contains(String area) {
            return areas.contains(area);
        }
    }
}
