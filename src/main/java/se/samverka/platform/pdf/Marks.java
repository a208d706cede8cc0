package se.samverka.platform.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** A file's bookmarks as words and places, free of the file. */
final class Marks {

    /** Enough for any report; a file that holds more, or turns back on itself, loses the rest. */
    private static final int MOST = 2000;

    /**
     * @param page from 0
     * @param top where on the page, in points from its foot; -1 for its head
     */
    record Mark(String title, int page, int top, List<Mark> below) {

        /** As it stands when {@code pages} stand before. */
        Mark movedBy(int pages) {
            return new Mark(
                    title,
                    page + pages,
                    top,
                    below.stream().map(mark -> mark.movedBy(pages)).toList());
        }

        boolean at(Mark other) {
            return page == other.page && top == other.top;
        }
    }

    private final PDDocument file;
    private final Set<COSDictionary> seen = new HashSet<>();

    private Marks(PDDocument file) {
        this.file = file;
    }

    static List<Mark> of(PDDocument file) {
        var outline = file.getDocumentCatalog().getDocumentOutline();
        return outline == null ? List.of() : new Marks(file).below(outline);
    }

    private List<Mark> below(PDOutlineNode node) {
        var marks = new ArrayList<Mark>();
        for (@Nullable PDOutlineItem item = node.getFirstChild();
                item != null && seen.size() < MOST;
                item = item.getNextSibling()) {
            if (!seen.add(item.getCOSObject())) break;
            marks.add(mark(item));
        }
        return List.copyOf(marks);
    }

    private Mark mark(PDOutlineItem item) {
        var title = item.getTitle() == null ? "" : item.getTitle();
        try {
            var page = item.findDestinationPage(file);
            var index = page == null ? 0 : Math.max(0, file.getPages().indexOf(page));
            return new Mark(title, index, top(item), below(item));
        } catch (IOException | RuntimeException nowhere) {
            return new Mark(title, 0, -1, below(item));
        }
    }

    private static int top(PDOutlineItem item) throws IOException {
        return item.getDestination() instanceof PDPageDestination there ? top(there) : -1;
    }

    static int top(PDPageDestination there) {
        return there instanceof PDPageXYZDestination spot ? spot.getTop() : -1;
    }

    static PDPageXYZDestination spot(PDDocument file, Mark mark) {
        var spot = new PDPageXYZDestination();
        spot.setPage(file.getPage(mark.page()));
        if (mark.top() >= 0) spot.setTop(mark.top());
        return spot;
    }

    /** Writes marks below a node, the lowest folded. */
    static void write(PDDocument file, PDOutlineNode node, List<Mark> marks, boolean open) {
        for (var mark : marks) {
            var item = new PDOutlineItem();
            item.setTitle(mark.title());
            item.setDestination(spot(file, mark));
            node.addLast(item);
            write(file, item, mark.below(), false);
            if (open) item.openNode();
        }
    }
}
