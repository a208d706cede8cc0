package se.samverka.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import se.samverka.platform.pdf.Marks.Mark;

/** Where the headings of a sheet of ours landed when it was drawn, by their ids. */
record NamedSpots(Map<String, Mark> byId) {

    static NamedSpots of(PDDocument drawn) throws IOException {
        var names = drawn.getDocumentCatalog().getNames();
        if (names == null || names.getDests() == null) return new NamedSpots(Map.of());
        return new NamedSpots(names.getDests().getNames().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> spot(entry.getValue()))));
    }

    Optional<Mark> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Mark spot(PDPageDestination there) {
        return new Mark("", there.retrievePageNumber(), Marks.top(there), List.of());
    }
}
