package se.samverka.bodies.register;

import java.util.List;
import java.util.Optional;
import se.samverka.bodies.AgreementClause;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;

/** Reads what the founding agreement says of each body, where a county has written that down. */
final class AgreementFile {

    private static final String NAME = "overenskommelse.yaml";

    private AgreementFile() {}

    static List<AgreementClause> clauses(CountyFolder folder, Mistakes mistakes) {
        Optional<Fields> fields = folder.find(NAME).flatMap(file -> file.fields(mistakes));
        List<AgreementClause> clauses = fields.stream()
                .flatMap(agreement -> agreement.groups("grupper").stream())
                .map(AgreementFile::clause)
                .toList();
        fields.ifPresent(Fields::nothingElse);
        return clauses;
    }

    private static AgreementClause clause(Fields row) {
        AgreementClause clause = new AgreementClause(
                row.text("adress"), row.text("lydelse"), row.findText("källa").orElse(null));
        row.nothingElse();
        return clause;
    }
}
