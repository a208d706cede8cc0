package se.samverka.platform.web.picture;

import org.jspecify.annotations.Nullable;

/**
 * A seat: the member, and the personal deputy who stands behind. Written as a card by {@code pairs.jte}.
 *
 * @param place whose seat it is, for example {@code Askvik}
 * @param office in words, for example {@code ordförande}; may be empty
 * @param sign the office in a letter or two for the strip, for example {@code O}; may be empty
 * @param deputy null where the body has no personal deputies
 */
public record Pair(
        String place,
        String office,
        String sign,
        Holder member,
        @Nullable Holder deputy) {

    public static Pair of(String place, Holder member, @Nullable Holder deputy) {
        return new Pair(place, "", "", member, deputy);
    }

    boolean hasParty() {
        return !member.letter().isEmpty() || deputy != null && !deputy.letter().isEmpty();
    }

    public Pair withOffice(String office, String sign) {
        return new Pair(place, office, sign, member, deputy);
    }
}
