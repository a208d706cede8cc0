package se.samverka.platform.web.picture;

/**
 * Who holds one half of a pair.
 *
 * @param name or, where nobody does, the words that say so
 * @param note what stands below the name; may be empty
 * @param letter in the ring: the party's, or empty
 */
public record Holder(String name, String note, String letter, Presence presence) {

    public enum Presence {
        HOLDS(""),
        /** The ring is dashed. */
        VACANT("vacant"),
        /** The ring is struck through. */
        ABSENT("absent"),
        /** A green ring stands round it. */
        STEPS_IN("steps-in");

        private final String css;

        Presence(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public static Holder of(String name, String note, String letter) {
        return new Holder(name, note, letter, Presence.HOLDS);
    }

    public static Holder vacant(String words) {
        return new Holder(words, "", "", Presence.VACANT);
    }

    public Holder as(Presence other) {
        return new Holder(name, note, letter, other);
    }

    /** The class for the party's colour, for example {@code party-s}; none without a letter, or struck through. */
    String partyCss() {
        var plain = letter.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.isEmpty() || presence == Presence.ABSENT ? "" : " party party-" + plain;
    }
}
