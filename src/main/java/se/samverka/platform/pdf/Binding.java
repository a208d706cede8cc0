package se.samverka.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.pdf.Marks.Mark;

/** One go at binding: grows page by page from the notice. */
final class Binding implements AutoCloseable {

    /** Beyond this the papers wait in a file of their own on disk. */
    private static final long MEMORY = 32L << 20;

    private final PDDocument whole;
    private final int noticePages;
    private final Function<Bundle.Paper, byte[]> missing;
    private final Set<Bundle.Paper> unfit;
    private final List<Mark> noticeMarks;
    private final NamedSpots spots;
    private final List<Bound.Place> places = new ArrayList<>();
    private final Map<String, Integer> pageByLink = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    Binding(byte[] notice, Function<Bundle.Paper, byte[]> missing, Set<Bundle.Paper> unfit) throws IOException {
        this.missing = missing;
        this.unfit = unfit;
        whole = Loader.loadPDF(new RandomAccessReadBuffer(notice), MemoryUsageSetting.setupMixed(MEMORY).streamCache);
        noticePages = whole.getNumberOfPages();
        noticeMarks = Marks.of(whole);
        spots = NamedSpots.of(whole);
    }

    Bound bind(Bundle bundle, Colophon colophon, OutputStream to) throws IOException, Bindery.UnfitPaper {
        for (var item : bundle.items()) bind(item);
        var bound = new Bound(whole.getNumberOfPages(), List.copyOf(places));
        label();
        mark(bundle);
        NoticeLinks.leadInward(whole, noticePages, pageByLink);
        colophon.write(whole, bound.allOurs());
        whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        whole.save(to);
        return bound;
    }

    private void bind(Bundle.Item item) throws IOException, Bindery.UnfitPaper {
        var papers = new ArrayList<Mark>();
        for (var paper : item.papers()) papers.add(bind(item, paper));
        var there = spots.find(item.anchor());
        if (there.isPresent() || !papers.isEmpty()) {
            var spot = there.orElseGet(papers::getFirst);
            marks.add(new Mark(item.number() + ". " + item.heading(), spot.page(), spot.top(), List.copyOf(papers)));
        }
    }

    private Mark bind(Bundle.Item item, Bundle.Paper paper) throws IOException, Bindery.UnfitPaper {
        int before = whole.getNumberOfPages();
        pageByLink.put(paper.link().toString(), before);
        return unfit.contains(paper) ? bindMissing(item, paper, before) : bindContent(item, paper, before);
    }

    private Mark bindContent(Bundle.Item item, Bundle.Paper paper, int before) throws Bindery.UnfitPaper {
        try (var file = PlainPaper.open(paper.content().get())) {
            var facts = PaperFacts.of(file);
            var own = Marks.of(file).stream().map(mark -> mark.movedBy(before)).toList();
            append(file);
            places.add(place(item, paper, before, facts, false));
            return new Mark(paper.title(), before, -1, own);
        } catch (IOException | RuntimeException | StackOverflowError cannot) {
            throw new Bindery.UnfitPaper(paper, cannot);
        }
    }

    private Mark bindMissing(Bundle.Item item, Bundle.Paper paper, int before) throws IOException {
        try (var page = Loader.loadPDF(missing.apply(paper))) {
            append(page);
            places.add(place(
                    item, paper, before, new PaperFacts(whole.getNumberOfPages() - before, PaperClaim.NONE), true));
        }
        return new Mark(paper.title(), before, -1, List.of());
    }

    private void append(PDDocument file) throws IOException {
        PlainPaper.plain(file);
        new PDFMergerUtility().appendDocument(whole, file);
    }

    /** The first paper keeps the item's bare number, so that a second one that comes late changes nothing. */
    private static Bound.Place place(
            Bundle.Item item, Bundle.Paper paper, int before, PaperFacts facts, boolean leftOut) {
        var name = item.number() + (paper.number() == 1 ? "" : "." + paper.number());
        return new Bound.Place(item.number(), paper.number(), name, before + 1, facts.pages(), facts.claim(), leftOut);
    }

    private void label() {
        var labels = new PDPageLabels(whole);
        labels.setLabelItem(0, range("K", PDPageLabelRange.STYLE_DECIMAL));
        for (var place : places)
            for (int page = 1; page <= place.pages(); page++)
                labels.setLabelItem(place.firstPage() + page - 2, range(place.label(page), null));
        whole.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange range(String prefix, @Nullable String style) {
        var range = new PDPageLabelRange();
        range.setPrefix(prefix);
        if (style != null) range.setStyle(style);
        return range;
    }

    private void mark(Bundle bundle) {
        var rest = noticeMarks.stream()
                .filter(heading -> marks.stream().noneMatch(heading::at))
                .map(heading -> new Mark(heading.title(), heading.page(), heading.top(), List.of()))
                .toList();
        var outline = new PDDocumentOutline();
        whole.getDocumentCatalog().setDocumentOutline(outline);
        Marks.write(whole, outline, List.of(new Mark(bundle.notice().kind(), 0, -1, rest)), false);
        Marks.write(whole, outline, marks, true);
        outline.openNode();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
