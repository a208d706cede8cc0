package se.samverka.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The frame of all our papers: letterhead, feet and style around the sheet's own words. */
record SheetPaper(Sheet sheet) {

    private static final String STYLE = style();

    Letterhead head() {
        return sheet.head();
    }

    String fromWhom() {
        return head().contact().isEmpty() ? head().sender() : head().sender() + " · " + head().contact();
    }

    /** What it is called in the style. */
    String size() {
        return switch (sheet.format()) {
            case A4 -> "letter";
            case A3_LANDSCAPE -> "wall";
        };
    }

    String colouredStyle() {
        return STYLE.replace("@format@", sheet.format().css())
                .replace("@first@", head().firstColour())
                .replace("@second@", head().secondColour());
    }

    private static String style() {
        try (var file = SheetPaper.class.getResourceAsStream("/pdf/paper.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
