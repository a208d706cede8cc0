package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private final PdfPages pages = SampleSheets.pages();

    @Test
    void a_notice_can_be_read_aloud_and_kept() {
        var file = pages.draw(SampleSheets.notice());
        SampleSheets.leave("notice.pdf", file);

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }

    @Test
    void notes_with_tables_lists_and_a_figure_can_be_read_aloud_and_kept() {
        var file = pages.draw(SampleSheets.notes());
        SampleSheets.leave("notes.pdf", file);

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }
}
