package se.samverka.bodies.register;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.platform.countyfile.CountyFile;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;

/**
 * A file that describes one body, or one for each municipality.
 *
 * @param slug the body's address
 * @param fields what the file says, {@code {kommun}} and {@code {kommunen}} exchanged for the municipality's name and key
 */
record BodyFile(CountyFile file, String slug, Fields fields) {

    static final String FOLDER = "organ";
    private static final String FOR_EACH = "ett för varje";

    static Stream<BodyFile> of(CountyFile file, List<Organisation> organisations, Mistakes mistakes) {
        return file.fields(mistakes).stream().flatMap(fields -> {
            boolean many = fields.find(FOR_EACH).isPresent();
            return many ? each(file, organisations, mistakes) : Stream.of(new BodyFile(file, file.word(), fields));
        });
    }

    private static Stream<BodyFile> each(CountyFile file, List<Organisation> organisations, Mistakes mistakes) {
        return organisations.stream()
                .filter(organisation -> organisation.kind() == Kind.MUNICIPALITY)
                .flatMap(municipality -> file.fields(mistakes, speakingOf(municipality)).stream()
                        .map(fields -> new BodyFile(file, file.word() + "-" + municipality.key(), fields)));
    }

    private static UnaryOperator<String> speakingOf(Organisation municipality) {
        return words -> words.replace("{kommunen}", municipality.key()).replace("{kommun}", municipality.shortName());
    }

    /** The body's latest name, or its address where it has none. */
    String calledSo() {
        return fields.groups("namn").reversed().stream()
                .flatMap(name -> name.findText("namn").stream())
                .findFirst()
                .orElse(slug);
    }

    /** Read to be known; what it says was acted on when the file was opened. */
    void readForEach() {
        fields.find(FOR_EACH)
                .filter(word -> !word.text().equals("kommun"))
                .ifPresent(word -> word.mistake(
                        "\"" + word.text() + "\" finns inte. Skriv \"ett för varje: kommun\", eller ta bort raden."));
    }
}
