package se.samverka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.pdf.ForeignPapers;
import se.samverka.platform.rules.Verdict;

class PapersTest {

    @Test
    void a_plain_pdf_can_be_a_paper() {
        assertThat(whyNot(ForeignPapers.plain("Läget i länet"))).isEqualTo(Verdict.FREE);
    }

    @Test
    void a_pdf_with_bookmarks_links_and_a_filled_form_can_be_a_paper() {
        assertThat(whyNot(ForeignPapers.withBookmarks("Ansvar", 3))).isEqualTo(Verdict.FREE);
        assertThat(whyNot(ForeignPapers.withFilledForm("Ja"))).isEqualTo(Verdict.FREE);
    }

    @Test
    void a_word_file_with_the_name_of_a_pdf_is_no_paper() {
        assertThat(sentence(new Papers(1000, 10).whyNot("Bilaga 2.pdf", ascii("PK\3\4 word/document.xml"))))
                .isEqualTo("Filen ”Bilaga 2.pdf” är ingen pdf. Spara den som pdf och lägg till den igen.");
    }

    @Test
    void an_empty_file_is_no_paper() {
        assertThat(sentence(whyNot(new byte[0])))
                .isEqualTo("Filen ”handling.pdf” är tom. Spara den igen och lägg till den på nytt.");
    }

    @Test
    void a_file_over_the_limit_is_no_paper_and_is_told_both_sizes() {
        var verdict = new Papers(3 << 20, 10).whyNot("Plan.pdf", new byte[(4 << 20) + 1]);

        assertThat(sentence(verdict)).startsWith("Filen ”Plan.pdf” är 5 MB. Den får vara högst 3 MB.");
    }

    @Test
    void a_locked_file_is_no_paper_whether_it_asks_for_the_password_or_not() {
        for (var locked : new byte[][] {ForeignPapers.locked(), ForeignPapers.lockedAgainstChange()})
            assertThat(sentence(whyNot(locked)))
                    .isEqualTo("Filen ”handling.pdf” är skyddad med lösenord och kan inte läggas in i pdf-filen. "
                            + "Ta bort lösenordet och lägg till den igen.");
    }

    @Test
    void a_file_that_was_cut_on_its_way_is_no_paper() {
        assertThat(sentence(whyNot(ForeignPapers.cut())))
                .isEqualTo("Filen ”handling.pdf” är inte hel. Hämta eller spara den på nytt och lägg till den igen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n%%EOF", "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            })
    void a_file_without_pages_is_no_paper(String content) {
        assertThat(code(whyNot(ascii(content)))).isEqualTo("paper-not-whole");
    }

    @Test
    void too_many_pages_are_no_paper_and_both_numbers_are_told() {
        assertThat(sentence(new Papers(1 << 20, 3).whyNot("Rapport.pdf", ForeignPapers.plain(4))))
                .isEqualTo("Filen ”Rapport.pdf” har 4 sidor. Den får ha högst 3. Dela upp den och lägg till delarna.");
    }

    @Test
    void a_script_or_a_program_is_refused_not_taken_out() {
        assertThat(sentence(whyNot(ForeignPapers.withScript())))
                .isEqualTo("Filen ”handling.pdf” innehåller ett skript. "
                        + "Skriv ut den till en ny pdf och lägg till den igen.");
        assertThat(code(whyNot(ForeignPapers.withLaunch()))).isEqualTo("paper-program");
    }

    @Test
    void a_script_is_found_wherever_it_hides() {
        var deep = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Formulär");
            var next = new COSDictionary();
            next.setString(COSName.getPDFName("JS"), "app.alert(1)");
            var act = new COSDictionary();
            act.setItem(COSName.NEXT, new COSArray(java.util.List.of(next)));
            var acts = new COSDictionary();
            acts.setItem(COSName.O, act);
            file.getPage(0).getCOSObject().setItem(COSName.AA, acts);
        });
        assertThat(code(whyNot(deep))).isEqualTo("paper-script");
    }

    @Test
    void a_form_that_only_some_programs_show_is_no_paper() {
        var form = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Please wait");
            var fields = new PDAcroForm(file);
            fields.getCOSObject().setItem(COSName.XFA, new PDStream(file).getCOSObject());
            file.getDocumentCatalog().setAcroForm(fields);
        });
        assertThat(code(whyNot(form))).isEqualTo("paper-form");
    }

    @Test
    void what_looks_like_a_personal_number_is_remarked_with_its_page_and_never_repeated() {
        var verdict = whyNot(ForeignPapers.plain("Inget", "Kim, 19811228-9874, Köping"));

        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.sentence())
                    .startsWith("På sidan 2 i filen ”handling.pdf” står något som ser ut som ett personnummer.");
            assertThat(remark.sentence()).doesNotContain("9874");
        });
    }

    @Test
    void a_personal_number_in_the_files_name_is_remarked() {
        var verdict = Papers.USUAL.whyNot("Svar 811228-9874.pdf", ForeignPapers.plain("Hej"));

        assertThat(verdict.remarks()).extracting(Verdict.Remark::code).containsExactly("paper-personal-number-in-name");
    }

    @Test
    void a_file_that_would_unpack_without_end_is_refused_before_it_is_opened() {
        var bomb = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Bom");
            file.getPage(0).setContents(new PDStream(file, new Zeros(300 << 20), COSName.FLATE_DECODE));
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(code(whyNot(bomb))).isEqualTo("paper-packed");
    }

    @Test
    void many_small_parts_that_together_unpack_too_far_are_refused() {
        var bomb = ForeignPapers.made(file -> {
            for (int i = 0; i < 8; i++) {
                var page = new PDPage();
                page.setContents(new PDStream(file, new Zeros(30 << 20), COSName.FLATE_DECODE));
                file.addPage(page);
            }
        });
        assertThat(code(whyNot(bomb))).isEqualTo("paper-packed");
    }

    @Test
    void a_bomb_that_calls_itself_a_picture_is_refused() {
        var bomb = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Bom");
            var content = new PDStream(file, new Zeros(300 << 20), COSName.FLATE_DECODE);
            content.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            file.getPage(0).setContents(content);
        });
        assertThat(code(whyNot(bomb))).isEqualTo("paper-packed");
    }

    @Test
    void a_large_white_picture_is_no_bomb() {
        var scan = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Bild");
            var picture = new PDStream(file, new Zeros(100 << 20), COSName.FLATE_DECODE);
            picture.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            var pictures = new COSDictionary();
            pictures.setItem(COSName.getPDFName("Im1"), picture);
            file.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
        });
        assertThat(whyNot(scan)).isEqualTo(Verdict.FREE);
    }

    @Test
    void what_is_packed_in_an_old_way_is_let_in_only_when_small() {
        assertThat(whyNot(packedAs("ASCII85Decode", 20 << 10)).allows()).isTrue();
        assertThat(code(whyNot(packedAs("ASCII85Decode", 200 << 10)))).isEqualTo("paper-packed");
    }

    @Test
    void parameters_of_the_usual_packing_are_not_another_packing() {
        var usual = ascii("1 0 obj <</Filter /FlateDecode /DecodeParms <</Columns 4>> /Length 70000>> stream\n"
                + "x".repeat(70_000) + "\nendstream");
        assertThat(Unpacking.isTooMuch(usual)).isFalse();
    }

    @Test
    void whatever_bytes_are_flipped_the_answer_is_a_sentence() {
        var random = new Random(17);
        var whole = ForeignPapers.withBookmarks("Ansvar", 3);
        for (int round = 0; round < 300; round++) {
            var harmed = whole.clone();
            for (int i = 0; i < 1 + round / 10; i++) harmed[random.nextInt(harmed.length)] = (byte) random.nextInt();
            var verdict = whyNot(harmed);
            assertThat(verdict.hindrances())
                    .allSatisfy(why -> assertThat(why.sentence()).startsWith("Filen ”"));
        }
    }

    @Test
    void wherever_it_is_cut_the_answer_is_that_it_is_not_whole() {
        var whole = ForeignPapers.plain(2);
        for (int length = 8; length < whole.length - 8; length += 13)
            assertThat(code(whyNot(Arrays.copyOf(whole, length)))).isEqualTo("paper-not-whole");
    }

    private static byte[] packedAs(String filter, int length) {
        return ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Gammal");
            var old = new COSStream();
            try (var raw = old.createRawOutputStream()) {
                raw.write(new byte[length]);
            }
            old.setItem(COSName.FILTER, COSName.getPDFName(filter));
            file.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Gammal"), old);
        });
    }

    private static Verdict whyNot(byte[] bytes) {
        return Papers.USUAL.whyNot("handling.pdf", bytes);
    }

    private static String sentence(Verdict verdict) {
        return verdict.hindrances().getFirst().sentence();
    }

    private static String code(Verdict verdict) {
        return verdict.hindrances().isEmpty()
                ? ""
                : verdict.hindrances().getFirst().code();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As many blanks as asked for, never all at once. */
    private static final class Zeros extends java.io.InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) return -1;
            int now = (int) Math.min(left, length);
            Arrays.fill(into, from, from + now, (byte) ' ');
            left -= now;
            return now;
        }
    }
}
