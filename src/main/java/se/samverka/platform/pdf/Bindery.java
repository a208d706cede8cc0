package se.samverka.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import se.samverka.platform.web.Templates;

/**
 * Binds a notice and its papers into one file.
 *
 * <p>Page labels say item and page ({@code 4 · 3 (8)}), bookmarks follow the agenda, and the tags of what we drew
 * survive. A paper's pages are shown exactly as its sender made them: nothing is stamped upon them. While the whole is
 * ours it keeps PDF/UA-1 and PDF/A-2a; with papers of others in it the file promises nothing, and each paper's own
 * claim is told in {@link Bound}.
 */
@Component
public class Bindery {

    private final PdfPages pages;
    private final Templates templates;

    public Bindery(PdfPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /**
     * Writes the bundle. A paper that cannot be bound is replaced by a page that leads to it.
     *
     * @param to left open
     */
    public Bound bind(Bundle bundle, OutputStream to) {
        var notice = pages.draw(bundle.notice());
        var unfit = new HashSet<Bundle.Paper>();
        while (true) {
            try (var binding = new Binding(notice, paper -> missing(bundle, paper), unfit)) {
                return binding.bind(bundle, pages.colophon(bundle.notice()), to);
            } catch (UnfitPaper found) {
                // It failed half-way in, and the half cannot be taken out again.
                if (!unfit.add(found.paper())) throw new IllegalStateException(found);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private byte[] missing(Bundle bundle, Bundle.Paper paper) {
        var notice = bundle.notice();
        var words = templates.writePaper(new MissingPaper(paper.title(), paper.link()));
        return pages.draw(
                new Sheet(notice.head(), notice.kind(), paper.title(), notice.description(), notice.stamp(), words));
    }

    /** A paper that cannot be bound. */
    static final class UnfitPaper extends Exception {

        private final transient Bundle.Paper paper;

        UnfitPaper(Bundle.Paper paper, Throwable cause) {
            super("A paper cannot be bound.", cause);
            this.paper = paper;
        }

        Bundle.Paper paper() {
            return paper;
        }
    }
}
