package se.samverka.platform.web.look;

/**
 * A dated step in how something came to be; written by {@code chain.jte}.
 *
 * @param when in words; empty where unknown
 * @param by who took it, or what changed; may be empty
 */
public record Step(String when, String what, String by, Place place) {

    /** Where it stands against today. */
    public enum Place {
        BEHIND(""),
        NOW("now"),
        AHEAD("ahead");

        private final String css;

        Place(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
