package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.Enclosed;
import se.samverka.platform.mail.demo.PostOffice;

/** Letters, calendars and papers as libraries read them that Samverka does not write with. */
final class ReadBack {

    private ReadBack() {}

    /** The invitation as biweekly has it, read from the file that travels with the letter. */
    static ICalendar calendar(PostOffice post, DeliveredLetter letter) {
        var file = enclosed(post, letter, "mote.ics");
        var calendar =
                Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        return calendar;
    }

    static VEvent event(PostOffice post, DeliveredLetter letter) {
        return calendar(post, letter).getEvents().getFirst();
    }

    static byte[] pdf(PostOffice post, DeliveredLetter letter) {
        var name = letter.attachments().stream()
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        return enclosed(post, letter, name).bytes();
    }

    private static Enclosed enclosed(PostOffice post, DeliveredLetter letter, String name) {
        return post.enclosed(letter.id(), letter.attachments().indexOf(name) + 1);
    }

    /** The first floor of the file's bookmarks. */
    static List<String> bookmarks(byte[] pdf) {
        return read(pdf, file -> {
            var titles = new ArrayList<String>();
            for (PDOutlineItem mark :
                    file.getDocumentCatalog().getDocumentOutline().children()) titles.add(mark.getTitle());
            return titles;
        });
    }

    static String words(byte[] pdf) {
        return read(pdf, file -> new PDFTextStripper().getText(file));
    }

    private interface Reading<T> {
        T of(PDDocument file) throws IOException;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (var file = Loader.loadPDF(pdf)) {
            return reading.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
