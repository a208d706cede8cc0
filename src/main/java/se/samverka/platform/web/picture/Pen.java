package se.samverka.platform.web.picture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.look.Colour;

/** What a stroke is for: its class in the style sheet, and its colours where the picture stands alone. */
enum Pen {
    FLOOR(null, Colour.LINE),
    FLOOR_LABEL(Colour.INK2, null),
    DECIDING(Colour.PRIMARY_TINT, Colour.POLITICAL),
    POLITICAL(Colour.SURFACE, Colour.POLITICAL),
    OFFICIALS(Colour.SURFACE, Colour.OFFICIALS),
    LOCAL(Colour.SURFACE, Colour.LOCAL),
    NAME(Colour.INK, null),
    STATE(Colour.INK2, null),
    APPOINTS(null, Colour.INK2),
    TAKES_PART(null, Colour.INK2),
    HEAD(Colour.INK2, null),
    BRACKET(null, Colour.INK2),
    GROUP(Colour.INK, null),
    PLACE(Colour.INK2, null),
    LINK(null, Colour.LINE_STRONG),
    SEAT(Colour.SURFACE, Colour.INK),
    VACANT(null, Colour.LINE_STRONG),
    INITIAL(Colour.INK, null),
    SIGN(Colour.PRIMARY, null),
    STRUCK(null, Colour.DANGER),
    STEPS_IN(null, Colour.OK);

    private final @Nullable Colour fill;
    private final @Nullable Colour stroke;

    Pen(@Nullable Colour fill, @Nullable Colour stroke) {
        this.fill = fill;
        this.stroke = stroke;
    }

    String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String fill() {
        return fill == null ? "none" : fill.light();
    }

    @Nullable
    String stroke() {
        return stroke == null ? null : stroke.light();
    }
}
