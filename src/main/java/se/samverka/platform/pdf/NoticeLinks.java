package se.samverka.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import se.samverka.platform.pdf.Marks.Mark;

/** The notice's links to papers that are bound with it. */
final class NoticeLinks {

    private NoticeLinks() {}

    /** A link to a paper's address leads to its first page in the file, so that it works in a car park. */
    static void leadInward(PDDocument whole, int noticePages, Map<String, Integer> pageByLink) throws IOException {
        for (int i = 0; i < noticePages; i++)
            for (var note : whole.getPage(i).getAnnotations())
                if (note instanceof PDAnnotationLink link) leadInward(whole, link, pageByLink);
    }

    private static void leadInward(PDDocument whole, PDAnnotationLink link, Map<String, Integer> pageByLink) {
        if (!(link.getAction() instanceof PDActionURI web)) return;
        var page = pageByLink.get(web.getURI());
        if (page == null) return;
        link.getCOSObject().removeItem(COSName.A);
        link.setDestination(Marks.spot(whole, new Mark("", page, -1, List.of())));
    }
}
