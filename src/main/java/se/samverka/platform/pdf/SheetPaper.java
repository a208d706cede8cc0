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

    String colouredStyle() {
        return STYLE.replace("@first@", head().firstColour()).replace("@second@", head().secondColour());
    }

    private static String style() {
        try (var file = SheetPaper.class.getResourceAsStream("/pdf/paper.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
