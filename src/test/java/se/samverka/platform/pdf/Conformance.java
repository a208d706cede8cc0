package se.samverka.platform.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, with a parser that is not ours, has against a file. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    public static List<String> faultsAgainstPdfUa1(byte[] file) {
        return faults(file, PDFAFlavour.PDFUA_1);
    }

    public static List<String> faultsAgainstPdfA2a(byte[] file) {
        return faults(file, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::words)
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF could not read the file", unreadable);
        }
    }

    private static String words(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " "
                + assertion.getLocation().getContext();
    }
}
