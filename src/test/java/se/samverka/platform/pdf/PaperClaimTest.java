package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperClaimTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<rdf:Description pdfaid:part='1' pdfaid:conformance='B'/>|Enligt egen uppgift: PDF/A-1b",
                "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>|Enligt egen uppgift: PDF/A-2a",
                "<pdfaid:part> 3 </pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>|Enligt egen uppgift: PDF/A-3u",
                "<pdfaid:part>4</pdfaid:part>|Enligt egen uppgift: PDF/A-4",
                "<pdfuaid:part>1</pdfuaid:part>|Enligt egen uppgift: PDF/UA-1",
                "<a pdfuaid:part=\"1\" pdfaid:part=\"2\" pdfaid:conformance=\"A\"/>|Enligt egen uppgift: PDF/A-2a och PDF/UA-1",
            })
    void a_claim_is_said_in_words(String xmp, String words) {
        assertThat(PaperClaim.in(xmp).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "<dc:title>Plan</dc:title>", "<pdfaid:part>9</pdfaid:part>", "pdfaid:part"})
    void what_claims_nothing_says_nothing(String xmp) {
        assertThat(PaperClaim.in(xmp)).isEqualTo(PaperClaim.NONE);
        assertThat(PaperClaim.in(xmp).inWords()).isEmpty();
    }

    @Test
    void a_paper_tells_its_pages_and_its_claim() {
        var paper = ForeignPapers.claiming("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");

        assertThat(PaperFacts.find(paper)).contains(new PaperFacts(1, new PaperClaim("PDF/A-1b", "")));
        assertThat(PaperFacts.find(ForeignPapers.plain(7)).orElseThrow().pages())
                .isEqualTo(7);
    }

    @Test
    void what_cannot_be_opened_tells_nothing() {
        assertThat(PaperFacts.find(ForeignPapers.locked())).isEmpty();
        assertThat(PaperFacts.find(new byte[0])).isEmpty();
        assertThat(PaperFacts.find(SampleSheets.bytes("hej"))).isEmpty();
    }
}
