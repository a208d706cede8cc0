package se.samverka.platform.identity;

import java.util.Set;

/**
 * What somebody is, where: {@code support} of {@code bodies/aldre}, {@code administrator} of everything.
 *
 * @param name the role's word in code: member, deputy, chair, vice-chair, support, convener, coordinator, administrator,
 *     auditor
 * @param scope where it holds: a body's slug, or {@link #EVERYWHERE}
 */
public record Role(String name, String scope) {

    public static final String EVERYWHERE = "*";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    /** Those who do the county's work in Samverka, beside the administrators. */
    public static final Set<String> OFFICIALS = Set.of("support", "convener", "coordinator");

    public boolean holdsIn(String place) {
        return scope.equals(EVERYWHERE) || scope.equals(place);
    }
}
