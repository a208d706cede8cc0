package se.samverka.people.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body as open data: Popolo's posts and OParl 1.1's memberships.
 *
 * <p>Never an address or a telephone: those of the elected are not published, and those of officials stand on the page.
 *
 * @param organization the address of the body's object
 * @param date the day it is told for
 * @param post every seat, vacant ones too
 * @param membership those who hold no seat but lead or support the body
 */
record SeatData(
        String id,
        String organization,
        LocalDate date,
        List<PostData> post,
        List<MembershipData> membership,
        String web) {

    /**
     * Popolo's Post.
     *
     * @param label for example {@code Askvik}
     * @param appointedBy the side that appoints, by its key
     * @param optional whether it may be left unused
     * @param role Popolo's word for the office that the seat goes with; absent where the side chooses freely
     * @param membership the member, then the deputy; fewer where a place is vacant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostData(
            String label,
            int order,
            String appointedBy,
            boolean optional,
            @Nullable String role,
            List<MembershipData> membership) {}

    /**
     * OParl's Membership, with the person in it.
     *
     * @param onBehalfOf the home organisation's name
     * @param party a political party's letter; only of the elected
     * @param endDate absent until further notice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MembershipData(
            String type,
            String person,
            String role,
            @Nullable String onBehalfOf,
            @Nullable String party,
            @Nullable String title,
            LocalDate startDate,
            @Nullable LocalDate endDate) {}
}
