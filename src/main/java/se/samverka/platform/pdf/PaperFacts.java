package se.samverka.platform.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a list shows of a paper.
 *
 * @param pages how many
 */
public record PaperFacts(int pages, PaperClaim claim) {

    /** Longer metadata than this are not read. */
    private static final int METADATA_LIMIT = 1 << 20;

    /** Empty where the bytes are no PDF that can be opened without a password. */
    public static Optional<PaperFacts> find(byte[] bytes) {
        try (var file = Loader.loadPDF(bytes)) {
            return Optional.of(of(file));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static PaperFacts of(PDDocument file) {
        return new PaperFacts(file.getNumberOfPages(), claim(file));
    }

    private static PaperClaim claim(PDDocument file) {
        var metadata = file.getDocumentCatalog().getMetadata();
        if (metadata == null) return PaperClaim.NONE;
        try (var packet = metadata.exportXMPMetadata()) {
            return PaperClaim.in(new String(packet.readNBytes(METADATA_LIMIT), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return PaperClaim.NONE;
        }
    }
}
