package se.samverka.bodies.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;

/** Reads what the founding agreement says of each body, where a county has written that down. */
final class AgreementFile {

    private static final String NAME = "overenskommelse.yaml";

    private AgreementFile() {}

    static List<AgreementClause> clauses(CountyFolder folder, Mistakes mistakes) {
        Optional<Fields> fields = folder.find(NAME).flatMap(file -> file.fields(mistakes));
        List<AgreementClause> own = fields.stream()
                .flatMap(agreement -> agreement.groups("grupper").stream())
                .map(row -> clause(row, row.text("adress")))
                .toList();
        List<AgreementClause> common = fields.stream()
                .flatMap(agreement -> agreement.groups("alla grupper").stream())
                .map(row -> clause(row, ""))
                .toList();
        fields.ifPresent(Fields::nothingElse);
        return Stream.concat(own.stream(), ofEach(own, common)).toList();
    }

    /** What it says of all bodies that it names, unless it says otherwise of one. */
    private static Stream<AgreementClause> ofEach(List<AgreementClause> own, List<AgreementClause> common) {
        return own.stream()
                .map(AgreementClause::slug)
                .distinct()
                .flatMap(slug -> common.stream()
                        .filter(clause -> own.stream()
                                .noneMatch(other -> other.slug().equals(slug) && other.about() == clause.about()))
                        .map(clause -> new AgreementClause(
                                slug, clause.about(), clause.wording(), clause.open(), clause.source())));
    }

    private static AgreementClause clause(Fields row, String slug) {
        AgreementClause clause = new AgreementClause(
                slug,
                row.findChoice("om", BodyWords.ABOUT).orElse(About.FIELD),
                row.text("lydelse").strip(),
                row.yes("lämnar öppet"),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return clause;
    }
}
