package se.samverka.platform.web.look;

/**
 * The colours, by what they are for; the same in {@code css/tokens.css}, in letters and on paper.
 *
 * <p>A letter and a PDF know no custom properties: they take {@link #light()}.
 */
public enum Colour {
    PAPER("#F7F6F2", "#11181D"),
    SURFACE("#FFFFFF", "#182229"),
    SUNKEN("#ECEEEC", "#0C1216"),
    INK("#15212B", "#EEF2F3"),
    /** What is secondary. */
    INK2("#43515C", "#BCC7CD"),
    /** Hints. */
    INK3("#5B6872", "#9BA9B1"),
    /** Hairlines: decoration only, nobody needs to see them. */
    LINE("#D3D8DA", "#2E3B43"),
    /** Round what can be filled in. */
    LINE_STRONG("#768490", "#72828C"),
    PRIMARY("#0B5566", "#6CC5D6"),
    PRIMARY_HOVER("#073F4D", "#92D8E5"),
    PRIMARY_TINT("#DFEFF1", "#143540"),
    ON_PRIMARY("#FFFFFF", "#0C1216"),
    DEADLINE("#7A4B00", "#F2C15C"),
    DEADLINE_TINT("#FDF0D0", "#3A2D0E"),
    DEADLINE_MARK("#C77700", "#F2C15C"),
    DANGER("#A01E22", "#FF9A93"),
    DANGER_TINT("#FBE6E4", "#401B1A"),
    OK("#1D6336", "#7FD29A"),
    OK_TINT("#E1F2E6", "#15331F"),
    INFO("#2F4B8F", "#A9BEF2"),
    INFO_TINT("#E6ECF8", "#1D2944"),
    /** The kinds of body. */
    POLITICAL("#0B5566", "#6CC5D6"),
    OFFICIALS("#5B3F8F", "#C4B0F0"),
    LOCAL("#6A5A12", "#DCC976");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** {@code #RRGGBB} on light ground and on paper. */
    public String light() {
        return light;
    }

    /** {@code #RRGGBB} for those who prefer dark. */
    public String dark() {
        return dark;
    }

    /** Its custom property: {@code --primary-tint}. */
    public String property() {
        return "--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
