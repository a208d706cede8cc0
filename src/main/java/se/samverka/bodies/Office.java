package se.samverka.bodies;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Validity;
import se.samverka.platform.rules.MandateRule;

/**
 * Somebody who takes part because of an office, one from each organisation of the side.
 *
 * @param key its word in data, for example {@code skolchef}
 * @param title in words, for example {@code socialchef eller motsvarande}
 * @param side as in {@link SeatGroup}
 * @param onlyConcerned whether only in the items that concern the office
 * @param equivalents the title that stands for this one in an organisation, by the organisation's key
 */
public record Office(
        String key,
        String title,
        String side,
        Validity validity,
        boolean onlyConcerned,
        Map<String, String> equivalents,
        @Nullable String clause) {

    @MandateRule(
            id = "office-takes-part-in-its-items",
            says =
                    "Från och med hösten 2019 utökas Chefsforums möten med att skolcheferna medverkar i de frågor som de också är berörda av",
            source = "Region Västmanlands webbsida om samverkan")
    public boolean takesPart(LocalDate day, boolean concerned) {
        return validity.holdsOn(day) && (concerned || !onlyConcerned);
    }

    /** What the office is called in that organisation. */
    public String titleIn(String organisation) {
        return equivalents.getOrDefault(organisation, title);
    }
}
